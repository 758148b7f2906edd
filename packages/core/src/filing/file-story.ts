import type { Brief } from '../brief/clause.ts'
import { readBrief } from '../brief/read-brief.ts'
import { InputError } from '../input-error.ts'
import { type AlignedText, joinAligned } from './aligned-text.ts'
import { datelineIn } from './dateline.ts'
import type { Document, DocumentBlock } from './document.ts'
import type { FiledBlock } from './filed-block.ts'
import type { FilingLexicon, FilingRules } from './filing-rules.ts'
import { countWords } from './headline.ts'
import { type Layout, layOut } from './lay-out.ts'
import { CHARACTER_MENDS, WORD_MENDS } from './mends/index.ts'
import { mendBlock } from './mends/mend-block.ts'
import type { RepairContext } from './mends/repair.ts'
import { normalise } from './normalise.ts'
import { isDate } from './read-date.ts'
import { refuseLanguages } from './refuse-languages.ts'
import { splitBrief } from './split-brief.ts'
import type { Mend, Story, StoryParagraph } from './story.ts'

export interface FilingOptions {
  /** In plain words; wins over an instruction found in the text. */
  readonly brief?: string
  /** ISO 8601 date or date-time of publication; wins over what the document states. */
  readonly published?: string
  /** « story » unless given. */
  readonly id?: string
  readonly rules: FilingRules
  readonly lexicon: FilingLexicon
  /** ISO 639-1 of a text, undefined where it cannot be told. */
  readonly identifyLanguage: (text: string) => string | undefined
}

export interface FiledStory {
  readonly story: Story
  readonly brief: Brief
}

/** A story of fewer words says too little for an article. */
const MIN_WORDS = 25
const PARAGRAPH_BREAK = '\n\n'

/**
 * Files a document: splits off the brief, sorts out headline, dateline, byline and text, mends what was
 * broken on the way, keeps where each character stood. Linear in the length of the text.
 *
 * Throws `InputError`: « empty », « too-short », « unknown-language », « unsupported-language »,
 * « invalid-date », « brief-contradiction », « brief-not-understood ».
 */
export function fileStory(document: Document, options: FilingOptions): FiledStory {
  const { rules, lexicon, identifyLanguage } = options
  if (options.published !== undefined && !isDate(options.published)) {
    throw new InputError(
      'invalid-date',
      `Expected the date of publication as 2026-03-14 or 2026-03-14T08:30:00Z, got “${options.published}”.`,
    )
  }
  const context = { rules, lexicon, original: document.original }
  const blocks = document.blocks
    .map((block) => cleanBlock(block, context))
    .filter(({ block }) => block.text !== '')
  if (blocks.length === 0) {
    throw new InputError('empty', 'Expected a story, but the input holds no text.')
  }
  const split = splitBrief(blocks, rules.code, (text) => datelineIn(text, rules))
  const brief = readBrief(options.brief?.trim() ? options.brief : (split.brief ?? ''))
  const layout = layOut(split.blocks, document, rules, lexicon)
  const text = layout.paragraphs.map(({ block }) => block.text).join('\n')
  // Scripts without spaces have no words to count.
  if (isOfOtherScript(text)) refuseLanguages(text, brief, rules, identifyLanguage)
  refuseShort(layout, split.brief)
  refuseLanguages(text, brief, rules, identifyLanguage)
  return { story: storyOf(document, layout, options, context), brief }
}

/** Characters put right and white space in one form: what sorting relies on. */
function cleanBlock({ role, level, text, runs }: DocumentBlock, context: RepairContext): FiledBlock {
  const { block, mends } = mendBlock({ text, runs }, CHARACTER_MENDS, context)
  return { role, ...(level === undefined ? {} : { level }), block: normalise(block), mends }
}

const isOfOtherScript = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > MIN_WORDS && 2 * (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters
}

function refuseShort({ paragraphs }: Layout, instruction: string | undefined): void {
  const words = paragraphs
    .filter(({ is }) => is === 'paragraph' || is === 'item')
    .reduce((total, { block }) => total + countWords(block.text), 0)
  if (words >= MIN_WORDS) return
  if (paragraphs.length === 0 && instruction !== undefined) {
    throw new InputError(
      'empty',
      `Expected a story after the brief, but only the brief came: “${instruction}”.`,
    )
  }
  throw new InputError('too-short', `Expected a story of at least ${MIN_WORDS} words, got ${words}.`)
}

function storyOf(document: Document, layout: Layout, options: FilingOptions, context: RepairContext): Story {
  const mended = layout.paragraphs.map(({ is, isAnswer, block, mends }) => {
    const repaired = mendBlock(block, WORD_MENDS, context)
    return { is, isAnswer, block: repaired.block, mends: [...mends, ...repaired.mends] }
  })
  const { text, runs } = joinAligned(
    mended.map(({ block }) => block),
    PARAGRAPH_BREAK,
  )
  const headline = mended.find(({ is }) => is === 'headline')?.block.text
  const byline = document.byline ?? layout.byline
  const dateline = { ...document.dateline, ...layout.dateline }
  const published = options.published ?? document.published ?? layout.published ?? layout.dateline?.date
  return {
    id: options.id ?? 'story',
    origin: document.origin,
    original: document.original,
    text,
    alignment: runs,
    language: options.rules.code,
    paragraphs: paragraphsOf(mended),
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(Object.keys(dateline).length === 0 ? {} : { dateline }),
    ...(published === undefined ? {} : { published }),
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.metadata === undefined ? {} : { metadata: document.metadata }),
    mends: inOriginalOrder(mended.flatMap(({ mends }) => mends)),
  }
}

function paragraphsOf(
  blocks: readonly {
    readonly is: StoryParagraph['role']
    readonly isAnswer: true | undefined
    readonly block: AlignedText
  }[],
): readonly StoryParagraph[] {
  let start = 0
  return blocks.map(({ is, isAnswer, block }) => {
    const span = { start, end: start + block.text.length }
    start = span.end + PARAGRAPH_BREAK.length
    return { span, role: is, ...(isAnswer === undefined ? {} : { isAnswer }) }
  })
}

const inOriginalOrder = (mends: readonly Mend[]): readonly Mend[] =>
  [...mends].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
