import type { BlockRun, Document, DocumentBlock } from './document.ts'

/**
 * Reads plain text into blocks: paragraphs are parted by blank lines, and by line ends where the
 * lines are not hard-wrapped; « - item » and « • item » lines are items. Lines of a hard-wrapped
 * paragraph are joined by a space; « - Soutien russe - » stays a paragraph. Never throws: an empty
 * text gives no block.
 */
export function readPlainText(original: string, name: string): Document {
  const groups = groupsOf(original)
  const width = wrapWidth(groups)
  const blocks = groups.flatMap((lines) => blocksOf(lines, width))
  return { origin: { name, format: 'text' }, original, blocks }
}

interface Line {
  /** Without the white space around it. */
  readonly text: string
  /** Offset of `text` in the original. */
  readonly start: number
  /** Characters of white space before the text. */
  readonly indent: number
}

const LINE = /[^\r\n\f\v\u2028\u2029]+|\r\n|[\r\n\f\v\u2028\u2029]/gu
const LINE_END = /^[\r\n\v\u2028\u2029]/u
/** A page's end parts nothing: the paragraph goes on over it. */
const PAGE_END = '\f'
const ITEM_MARK = /^[-–•*·▪◦‣●■►]\s+(?=\S)/u
/** « b) », « ii. »: no line goes on so. */
const LIST_MARKER = /^(?:\p{Ll}|[ivx]{1,4})[.)]\s/u
const SUBHEADING_DASH = /\s[-–—]$/u
/** « gouver- »: no line but a broken one ends so. */
const WORD_BREAK = /\p{L}-$/u
const SENTENCE_END = /[.!?…:;][\s\u00a0]*[»"”’')\]]*$/u
/** Lines longer than this are paragraphs, not lines of one. Characters. */
const MAX_WRAP_WIDTH = 140

/** Runs of lines without a blank line, or a line of mere dashes and stars, between them. */
function groupsOf(original: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]]
  let lineEnds = 0
  for (const { 0: piece, index } of original.matchAll(LINE)) {
    if (piece === PAGE_END) continue
    if (LINE_END.test(piece)) {
      lineEnds++
      if (lineEnds > 1) groups.push([])
      continue
    }
    const text = piece.trim()
    if (text === '') continue
    lineEnds = 0
    if (!/[\p{L}\p{N}]/u.test(text)) {
      groups.push([])
      continue
    }
    const indent = piece.length - piece.trimStart().length
    groups.at(-1)!.push({ text, start: index + indent, indent })
  }
  return groups.filter((lines) => lines.length > 0)
}

/**
 * The width at which the text is hard-wrapped, in characters; undefined where it is not. Shown by
 * lines that go on in lower case on the next: in running prose most do, between paragraphs none.
 */
function wrapWidth(groups: readonly (readonly Line[])[]): number | undefined {
  const pairs = groups.flatMap((lines) => lines.slice(1).map((next, index) => [lines[index]!, next] as const))
  const short = pairs.filter((lines) => lines.every(({ text }) => text.length <= MAX_WRAP_WIDTH))
  const broken = short.filter(([line, next]) => goesOn(line, next))
  if (broken.length === 0 || broken.length < 0.3 * pairs.length) return undefined
  return broken.reduce((width, [line]) => Math.max(width, line.text.length), 0)
}

const goesOn = (line: Line, next: Line): boolean =>
  !SENTENCE_END.test(line.text) && /^["«“(]?\s?\p{Ll}/u.test(next.text) && !LIST_MARKER.test(next.text)

function blocksOf(lines: readonly Line[], width: number | undefined): DocumentBlock[] {
  const blocks: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before !== undefined && isSoftBreak(before, line, width)) blocks.at(-1)!.push(line)
    else blocks.push([line])
  }
  return blocks.map(blockOf)
}

/** True where the paragraph goes on: the break came because the next word would not have fitted. */
function isSoftBreak(line: Line, next: Line, width: number | undefined): boolean {
  if (isItem(next.text) || SUBHEADING_DASH.test(line.text)) return false
  if (WORD_BREAK.test(line.text) && /^\p{L}/u.test(next.text)) return true
  if (next.text.length > MAX_WRAP_WIDTH) return false
  if (width === undefined) return goesOn(line, next) && line.text.length <= MAX_WRAP_WIDTH && endsOpen(line)
  if (next.indent > line.indent && !isItem(line.text)) return false
  if (goesOn(line, next)) return line.text.length >= width / 2
  const firstWord = /^\S+/u.exec(next.text)?.[0] ?? ''
  return line.text.length + 1 + firstWord.length > 0.95 * width
}

/** « … lors de la », « …, »: a line alone that cannot be whole. */
const endsOpen = (line: Line): boolean => /[,\p{L}-]$/u.test(line.text) && line.text.length >= 40

const isItem = (text: string): boolean => ITEM_MARK.test(text) && !SUBHEADING_DASH.test(text)

function blockOf(lines: readonly Line[]): DocumentBlock {
  const first = lines[0]!
  const mark = isItem(first.text) ? ITEM_MARK.exec(first.text)![0].length : 0
  const runs: BlockRun[] = []
  let text = ''
  for (const [index, line] of lines.entries()) {
    const skipped = index === 0 ? mark : 0
    if (index > 0) text += ' '
    runs.push({ start: text.length, original: line.start + skipped, length: line.text.length - skipped })
    text += line.text.slice(skipped)
  }
  return { role: mark > 0 ? 'item' : 'paragraph', text, runs }
}
