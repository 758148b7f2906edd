import type { Document } from '@intertitre/core'
import { lineOf, type Placed } from './content.ts'

/** A line of a file, with where it stands. */
export interface Line {
  /** Without its line end and without control characters, at both ends too. */
  readonly text: string
  /** Offset in the file of each character of `text`. */
  readonly offsets: readonly number[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what telex lines are full of
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f]/u

/** The lines of a text between two offsets. */
export function linesOf(original: string, start = 0, end = original.length): Line[] {
  const lines: Line[] = []
  for (const { 0: line, index } of original.slice(start, end).matchAll(/[^\r\n]+|\r\n|\r|\n/gu)) {
    if (/^[\r\n]/u.test(line)) {
      lines.push({ text: '\n', offsets: [-1] })
      continue
    }
    const offsets = Array.from(line, (_, place) => place).filter((place) => !CONTROL.test(line[place]!))
    lines.push({
      text: offsets.map((place) => line[place]).join(''),
      offsets: offsets.map((place) => start + index + place),
    })
  }
  // A line's own end is no line: two in a row part paragraphs.
  return lines
    .filter(({ text }, place) => text !== '\n' || lines[place - 1]?.text === '\n' || place === 0)
    .map((line) => (line.text === '\n' ? { text: '', offsets: [] } : line))
}

/** Lines as one text, each on its own. */
export function joined(lines: readonly Line[]): Placed {
  return {
    value: lines.map(({ text }) => text).join('\n'),
    offsets: lines.flatMap(({ offsets }, place) => (place === 0 ? offsets : [-1, ...offsets])),
  }
}

const ITEM = /^\s*[-*•–]\s+(?=\S)/u
/** A line of so few characters that ends a sentence ends its paragraph. */
const SHORT = 45

/** The paragraphs and items that hard-wrapped lines make up: a blank line or an indent begins one. */
export function textBlocks(lines: readonly Line[]): Document['blocks'] {
  const indent = usualIndent(lines)
  const groups: Line[][] = [[]]
  for (const line of lines) {
    const before = groups.at(-1)!.at(-1)
    const begins =
      indentOf(line) > indent ||
      ITEM.test(line.text) ||
      (before !== undefined && before.text.length < SHORT && /[.!?…:][»"”)]*\s*$/u.test(before.text))
    if (line.text.trim() === '') groups.push([])
    else if (begins) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  return groups.flatMap(blockOf).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

function blockOf(lines: readonly Line[]): Document['blocks'] {
  const [first, ...others] = lines
  if (first === undefined) return []
  const mark = ITEM.exec(first.text)?.[0].length ?? 0
  const own = { text: first.text.slice(mark), offsets: first.offsets.slice(mark) }
  const block = lineOf(joined([own, ...others]))
  return block === undefined ? [] : [mark > 0 ? { ...block, role: 'item' as const } : block]
}

const indentOf = ({ text }: Line): number => text.length - text.trimStart().length

/** Where most lines begin: further in begins a paragraph. */
function usualIndent(lines: readonly Line[]): number {
  const indents = lines
    .filter(({ text }) => text.trim() !== '')
    .map(indentOf)
    .toSorted((one, other) => one - other)
  return indents[Math.floor(indents.length / 2)] ?? 0
}

/** Lines as one heading. */
export const headingOf = (lines: readonly Line[]): Document['blocks'][number] | undefined =>
  lineOf(joined(lines), 1)
