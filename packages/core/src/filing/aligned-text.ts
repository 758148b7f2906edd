import type { Span } from '../span.ts'
import type { AlignmentRun } from './story.ts'

/** A text that knows where each of its characters stands in the original. */
export interface AlignedText {
  readonly text: string
  /** In order, never overlapping; characters between two runs stand nowhere in the original. */
  readonly runs: readonly AlignmentRun[]
}

/** Puts `text` in the place of a span; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string
}

/** The text with the edits made. They are in order and do not overlap. Linear. */
export function applyEdits(aligned: AlignedText, edits: readonly Edit[]): AlignedText {
  if (edits.length === 0) return aligned
  const builder = build()
  const cursor = cursorOver(aligned)
  let position = 0
  for (const edit of edits) {
    builder.append(cursor.slice(position, edit.start))
    builder.append({ text: edit.text, runs: [] })
    position = edit.end
  }
  builder.append(cursor.slice(position, aligned.text.length))
  return builder.done()
}

/** The part of the text that the span covers. */
export const sliceAligned = (aligned: AlignedText, { start, end }: Span): AlignedText =>
  cursorOver(aligned).slice(start, end)

/** One text of many; the separator stands nowhere in the original. */
export function joinAligned(parts: readonly AlignedText[], separator: string): AlignedText {
  const builder = build()
  for (const [index, part] of parts.entries()) {
    if (index > 0) builder.append({ text: separator, runs: [] })
    builder.append(part)
  }
  return builder.done()
}

/** Without the white space at both ends. */
export function trimAligned(aligned: AlignedText): AlignedText {
  const start = aligned.text.length - aligned.text.trimStart().length
  const end = Math.max(start, aligned.text.trimEnd().length)
  return start === 0 && end === aligned.text.length ? aligned : sliceAligned(aligned, { start, end })
}

/**
 * What the span covers in the original: from its first character that stands there to its last.
 * An empty span, or one of inserted characters only, gives the empty span where they would stand.
 */
export function originalSpan({ runs }: AlignedText, { start, end }: Span): Span {
  const first = runs[countWhile(runs, (run) => run.start + run.length <= start)]
  if (first === undefined) return emptySpan(endOfRun(runs.at(-1)))
  if (first.start >= end) return emptySpan(first.original + Math.max(0, start - first.start))
  const last = runs[countWhile(runs, (run) => run.start < end) - 1]!
  return {
    start: first.original + Math.max(0, start - first.start),
    end: last.original + Math.min(last.length, end - last.start),
  }
}

const emptySpan = (offset: number): Span => ({ start: offset, end: offset })

const endOfRun = (run: AlignmentRun | undefined): number =>
  run === undefined ? 0 : run.original + run.length

/** How many runs satisfy `before`, which must hold for the first ones and then for none. */
function countWhile(runs: readonly AlignmentRun[], before: (run: AlignmentRun) => boolean): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(runs[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** Slices a text from left to right without going through its runs again for each slice. */
function cursorOver({ text, runs }: AlignedText): { slice(start: number, end: number): AlignedText } {
  let index = 0
  return {
    slice(start, end) {
      const kept: AlignmentRun[] = []
      while (index < runs.length && runs[index]!.start + runs[index]!.length <= start) index++
      for (let next = index; next < runs.length && runs[next]!.start < end; next++) {
        const run = runs[next]!
        const from = Math.max(run.start, start)
        const to = Math.min(run.start + run.length, end)
        kept.push({ start: from - start, original: run.original + from - run.start, length: to - from })
      }
      return { text: text.slice(start, end), runs: kept }
    },
  }
}

/** Puts texts one after the other; runs that continue each other become one. */
function build(): { append(part: AlignedText): void; done(): AlignedText } {
  const texts: string[] = []
  const runs: AlignmentRun[] = []
  let length = 0
  return {
    append(part) {
      for (const run of part.runs) {
        const start = run.start + length
        const last = runs.at(-1)
        const continues =
          last !== undefined &&
          last.start + last.length === start &&
          last.original + last.length === run.original
        if (continues) runs[runs.length - 1] = { ...last, length: last.length + run.length }
        else runs.push({ ...run, start })
      }
      texts.push(part.text)
      length += part.text.length
    },
    done: () => ({ text: texts.join(''), runs }),
  }
}
