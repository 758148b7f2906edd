import { sliceAligned, trimAligned } from './aligned-text.ts'
import { findDateline } from './dateline.ts'
import type { Document } from './document.ts'
import type { FiledBlock } from './filed-block.ts'
import type { FilingLexicon, FilingRules } from './filing-rules.ts'
import { countWords, readsAsProse } from './headline.ts'
import { markInterview } from './interview.ts'
import { sortFurniture } from './sort-furniture.ts'
import type { Dateline, ParagraphRole } from './story.ts'
import { dashedSubheading, standsAsSubheading } from './subheading.ts'
import { withHeadline } from './with-headline.ts'

/** A block and what it is, as far as that is decided. */
export interface LaidBlock extends FiledBlock {
  readonly is?: ParagraphRole
}

/** A block with what it is. */
export interface LaidParagraph extends FiledBlock {
  readonly is: ParagraphRole
  /** What somebody says in an interview. */
  readonly isAnswer?: true
}

/** The blocks of a story, each with what it is, in the order in which they were filed. */
export interface Layout {
  readonly paragraphs: readonly LaidParagraph[]
  readonly byline?: string
  readonly dateline?: Dateline
  /** ISO 8601, as a line of the text states it. */
  readonly published?: string
}

/** Paragraphs at whose start a dateline is looked for: behind the abstract it may stand third. */
const DATELINE_PARAGRAPHS = 3
/** A line of so few words under the headline is a subheading, a longer one the abstract. */
const MAX_SUBHEADING_WORDS = 8

/** « LE CONTEXTE »: a line in capitals alone, as Reuters parts its texts by. */
const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** Formats that do not say what a subheading is. */
const WITHOUT_MARKS: ReadonlySet<Document['origin']['format']> = new Set(['text', 'iptc-7901', 'anpa-1312'])

/** Sorts blocks into headline, dateline, byline, subheadings and text; leaves out what is none of these. */
export function layOut(
  blocks: readonly FiledBlock[],
  document: Document,
  rules: FilingRules,
  lexicon: FilingLexicon,
): Layout {
  const furnished = sortFurniture(blocks, rules)
  const parted = partDateline(furnished.blocks, rules, lexicon)
  const titled = withHeadline(parted.blocks, headLength(parted.blocks), document)
  const { byline, published } = furnished
  const { dateline } = parted
  const paragraphs = titled.blocks.map((block, place) => ({
    ...withoutDashes(block),
    is: block.is ?? roleOf(titled.blocks, place, place < titled.head, document),
  }))
  return {
    paragraphs: markInterview(paragraphs, rules),
    ...(byline === undefined ? {} : { byline }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(published === undefined ? {} : { published }),
  }
}

/** Parts the dateline from the paragraph that it opens. */
function partDateline(
  blocks: readonly LaidBlock[],
  rules: FilingRules,
  lexicon: FilingLexicon,
): { readonly blocks: readonly LaidBlock[]; readonly dateline?: Dateline } {
  let paragraphs = 0
  for (const [place, block] of blocks.entries()) {
    if (block.is !== undefined || block.role === 'heading') continue
    const found = findDateline(block.block.text, rules, lexicon)
    if (found !== undefined) {
      const { text } = block.block
      const dateline = trimAligned(sliceAligned(block.block, { start: 0, end: found.end }))
      const rest = sliceAligned(block.block, { start: found.end, end: text.length })
      const parts: LaidBlock[] = [{ ...block, block: dateline, is: 'dateline' }]
      if (rest.text !== '') parts.push({ ...block, block: rest, mends: [] })
      return { blocks: blocks.toSpliced(place, 1, ...parts), dateline: found.dateline }
    }
    if (readsAsProse(block) && ++paragraphs === DATELINE_PARAGRAPHS) break
  }
  return { blocks }
}

/** How many blocks stand above the text; one where nothing reads as prose. */
function headLength(blocks: readonly LaidBlock[]): number {
  const afterDateline = blocks.findIndex(({ is }) => is === 'dateline') + 1
  const prose = blocks.findIndex((block) => block.is === undefined && readsAsProse(block))
  if (afterDateline > 0 && afterDateline < blocks.length)
    return Math.min(afterDateline, prose < 0 ? afterDateline : prose)
  return prose < 0 ? Math.min(1, blocks.length - 1) : prose
}

function roleOf(
  blocks: readonly LaidBlock[],
  place: number,
  isHead: boolean,
  { origin }: Document,
): ParagraphRole {
  const { role, block } = blocks[place]!
  if (role === 'item') return 'item'
  if (role === 'heading' || dashedSubheading(block.text) !== undefined) return 'subheading'
  if (isHead) return countWords(block.text) <= MAX_SUBHEADING_WORDS ? 'subheading' : 'paragraph'
  const stands =
    (WITHOUT_MARKS.has(origin.format) || isShouted(block.text)) &&
    standsAsSubheading(block.text, blocks[place - 1]?.block.text, blocks[place + 1]?.block.text)
  return stands ? 'subheading' : 'paragraph'
}

function withoutDashes(block: LaidBlock): LaidBlock {
  const words = block.is === undefined ? dashedSubheading(block.block.text) : undefined
  return words === undefined ? block : { ...block, block: sliceAligned(block.block, words) }
}
