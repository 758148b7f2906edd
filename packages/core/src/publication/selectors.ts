import type { Span } from '../span.ts'

/** Characters before and behind a quotation that tell it from the same words elsewhere. */
const AROUND = 32

/** Counts characters (code points) of one text as offsets do UTF-16 code units, and the other way round. */
export interface CharacterCount {
  readonly text: string
  /** Characters before an offset. */
  before(offset: number): number
  /** Offset behind so many characters; the end of the text where it has fewer. */
  offset(characters: number): number
}

export function countCharacters(text: string): CharacterCount {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  return {
    text,
    before: (offset) => offset - firstFrom(pairs.length, (each) => (pairs[each] as number) + 1 >= offset),
    offset(characters) {
      const behind = firstFrom(pairs.length, (each) => (pairs[each] as number) - each >= characters)
      return Math.min(characters + behind, text.length)
    },
  }
}

/** The first of so many places for which something holds from there on; their number where it never does. */
function firstFrom(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Two ways to find a stretch of a text again: by its words with those around it, and by its place in
 * characters. Source: Web Annotation Data Model (W3C, 2017), 4.2.4 and 4.2.5.
 */
export function selectorsFor(count: CharacterCount, { start, end }: Span) {
  const { text } = count
  return [
    {
      type: 'TextQuoteSelector' as const,
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
      suffix: whole(text.slice(end, end + AROUND)),
    },
    { type: 'TextPositionSelector' as const, start: count.before(start), end: count.before(end) },
  ] as const
}

/** Without half a character at its ends. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')
