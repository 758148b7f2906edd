import { announcesBrief, readsAsBrief, speaksToWriter } from '../brief/reads-as-brief.ts'
import { sliceAligned, trimAligned } from './aligned-text.ts'
import type { FiledBlock } from './filed-block.ts'
import { countWords } from './headline.ts'

export interface SplitBrief {
  /** The instruction as the user wrote it; absent where the text holds none. */
  readonly brief?: string
  /** The blocks of the story. */
  readonly blocks: readonly FiledBlock[]
}

/** An instruction that ends a text has no more blocks than this. */
const MAX_CLOSING = 6
/** A story does not begin with fewer characters behind an instruction in the same block. */
const MIN_STORY = 40
/** Words of a paragraph of the story behind an instruction that reads as one with it. */
const MIN_TOLD_WORDS = 20

/**
 * Splits off the instruction that opens or ends a text: whole blocks, or the first sentences of the
 * block in which the story begins. `language` is the story's; `datelineIn` gives the offset of a dateline
 * inside a text.
 */
export function splitBrief(
  blocks: readonly FiledBlock[],
  language: string,
  datelineIn: (text: string) => number | undefined,
): SplitBrief {
  const isBrief = (text: string) => readsAsBrief(text, parts.length > 0, language)
  const parts: string[] = []
  let first = 0
  if (blocks.length > 2 && announcesBrief(blocks[0]!.block.text) && isBrief(blocks[1]!.block.text)) {
    parts.push(blocks[first++]!.block.text)
  }
  while (first < blocks.length && isBrief(blocks[first]!.block.text)) {
    if (instructionEnd(blocks[first]!.block.text, parts.length > 0, datelineIn, saysNoWish) !== undefined)
      break
    parts.push(blocks[first++]!.block.text)
  }
  const rest = blocks.slice(first)
  const opening = rest[0]
  const cut = opening && instructionEnd(opening.block.text, parts.length > 0, datelineIn)
  if (opening !== undefined && cut !== undefined) {
    parts.push(opening.block.text.slice(0, cut).trim())
    const story = sliceAligned(opening.block, { start: cut, end: opening.block.text.length })
    rest[0] = { ...opening, block: trimAligned(story) }
  }
  const closing = closingInstruction(rest)
  parts.push(...rest.slice(rest.length - closing).map(({ block }) => block.text))
  if (parts.length === 0) return { blocks }
  return { brief: parts.join('\n'), blocks: rest.slice(0, rest.length - closing) }
}

/** Where the instruction ends in a block that goes on with the story; undefined without one. */
function instructionEnd(
  text: string,
  isFurther: boolean,
  datelineIn: (text: string) => number | undefined,
  isStory = (_rest: string) => true,
): number | undefined {
  const dateline = datelineIn(text)
  if (dateline !== undefined && dateline > 0 && readsAsBrief(text.slice(0, dateline), isFurther))
    return dateline
  let end: number | undefined
  let start = 0
  for (const { 0: mark, index } of text.slice(0, 1500).matchAll(/[.!?:]\s+/gu)) {
    if (!readsAsBrief(text.slice(start, index), isFurther || end !== undefined)) break
    start = index + mark.length
    end = start
  }
  return end !== undefined && text.length - end >= MIN_STORY && isStory(text.slice(end)) ? end : undefined
}

/** A paragraph that speaks to nobody and wishes nothing is told, not asked for. */
const saysNoWish = (rest: string): boolean =>
  countWords(rest) >= MIN_TOLD_WORDS && !readsAsBrief(rest, true) && !speaksToWriter(rest)

/** How many of the last blocks are an instruction: one that reads as such, and wishes after it. */
function closingInstruction(blocks: readonly FiledBlock[]): number {
  let found = 0
  for (let count = 1; count <= Math.min(MAX_CLOSING, blocks.length - 1); count++) {
    const text = blocks[blocks.length - count]!.block.text
    if (readsAsBrief(text)) found = count
    else if (!readsAsBrief(text, true)) break
  }
  return found
}
