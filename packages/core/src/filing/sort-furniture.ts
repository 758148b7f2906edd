import { type AlignedText, sliceAligned, trimAligned } from './aligned-text.ts'
import type { FiledBlock } from './filed-block.ts'
import type { FilingRules } from './filing-rules.ts'
import { closingSignature, furnitureOf, withoutWireTags } from './furniture.ts'
import type { LaidBlock } from './lay-out.ts'

/** The blocks without what stands around a story, and what that furniture states. */
export interface Furnished {
  readonly blocks: readonly LaidBlock[]
  readonly byline?: string
  /** ISO 8601. */
  readonly published?: string
}

/** Blocks above and below the text among which names, dates and signatures are looked for. */
const HEAD = 8
const FOOT = 5

/** Leaves out boilerplate, dates, signatures and wire tags; marks bylines. */
export function sortFurniture(blocks: readonly FiledBlock[], rules: FilingRules): Furnished {
  const story = blocks.flatMap((block, place) => (place < HEAD ? untagged(block, rules) : [block]))
  const lines = withoutClosing(story, rules)
    .map((block) => ({ block, furniture: furnitureOf(block.block.text, rules) }))
    .filter(({ furniture }) => furniture?.kind !== 'boilerplate')
  const kept: LaidBlock[] = []
  let byline: string | undefined
  let published: string | undefined
  for (const [place, { block, furniture }] of lines.entries()) {
    const isFoot = place >= Math.max(1, lines.length - FOOT)
    const isLast = place === lines.length - 1 && place > 1
    const names = isLast ? rules.closingByline.exec(block.block.text)?.groups?.names : undefined
    if (furniture?.kind === 'signature' && isFoot) continue
    if (furniture?.kind === 'published' && (isFoot || place < HEAD)) published ??= furniture.date
    else if (furniture?.kind === 'byline' && (isFoot || place < HEAD)) {
      byline ??= furniture.names
      kept.push({ ...block, is: 'byline' })
    } else if (names !== undefined && block.role === 'paragraph') {
      byline ??= names
      kept.push({ ...block, is: 'byline' })
    } else kept.push(block)
  }
  return {
    blocks: unsigned(kept, rules),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
  }
}

/** The blocks up to the line below most of the text from which on nothing is story. */
function withoutClosing(blocks: readonly FiledBlock[], rules: FilingRules): readonly FiledBlock[] {
  const lengths = blocks.map(({ block }) => block.text.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let above = 0
  for (const [place, { block, role }] of blocks.entries()) {
    const text = block.text.replace(/[\s\u00a0\u202f]+/gu, ' ')
    if (2 * above > total && role !== 'item' && rules.closings.some((pattern) => pattern.test(text)))
      return blocks.slice(0, place)
    above += lengths[place]!
  }
  return blocks
}

function untagged(block: FiledBlock, rules: FilingRules): readonly FiledBlock[] {
  const stretch = withoutWireTags(block.block.text, rules)
  if (stretch.start === 0 && stretch.end === block.block.text.length) return [block]
  const rest = part(block.block, stretch)
  return rest.text === '' ? [] : [{ ...block, block: rest }]
}

/** « … lundi. (AFP) »: the signature behind the last paragraph is no part of it. */
function unsigned(blocks: readonly LaidBlock[], rules: FilingRules): readonly LaidBlock[] {
  const place = blocks.findLastIndex(({ is }) => is === undefined)
  const last = blocks[place]
  const end = last && closingSignature(last.block.text, rules)
  if (last === undefined || end === undefined) return blocks
  return blocks.with(place, { ...last, block: part(last.block, { start: 0, end }) })
}

const part = (block: AlignedText, span: { readonly start: number; readonly end: number }): AlignedText =>
  trimAligned(sliceAligned(block, span))
