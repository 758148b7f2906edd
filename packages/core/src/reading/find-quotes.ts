import type { Span } from '../span.ts'

/** A quotation as its marks show it. */
export interface QuoteSpan extends Span {
  /** Without the marks and the spaces inside them. */
  readonly inner: Span
}

const MARKS = /["«»“”„]/gu
const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' }
/** Inside a quotation only its own closing mark counts. */
const SPACE = /[\s\u00a0\u202f]/u

/**
 * The outermost quotations of a text, in order: « … », “…”, „…“ and "…". A mark without its pair
 * inside the same paragraph is passed over.
 */
export function findQuotes(text: string): readonly QuoteSpan[] {
  const found: QuoteSpan[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    found.push(...quotesOf(paragraph).map((quote) => shifted(quote, start)))
    start += paragraph.length + 1
  }
  return found
}

function quotesOf(paragraph: string): QuoteSpan[] {
  const found: QuoteSpan[] = []
  let open: { readonly at: number; readonly closing: string; depth: number } | undefined
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    if (open === undefined) {
      const closing = mark === '"' ? '"' : CLOSES[mark]
      if (closing !== undefined && !isInch(paragraph, index, mark)) open = { at: index, closing, depth: 0 }
    } else if (mark === '«' && open.closing === '»') open.depth++
    else if (mark === open.closing && open.depth > 0) open.depth--
    else if (mark === open.closing) {
      found.push({ start: open.at, end: index + 1, inner: innerOf(paragraph, open.at + 1, index) })
      open = undefined
    }
  }
  return found
}

/** « 27" »: a straight mark behind a digit with no space before it is a measure. */
const isInch = (text: string, index: number, mark: string): boolean =>
  mark === '"' && /\d/u.test(text[index - 1] ?? '') && !/\p{L}/u.test(text[index + 1] ?? '')

function innerOf(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && SPACE.test(text[start] ?? '')) start++
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--
  return { start, end }
}

const shifted = (quote: QuoteSpan, by: number): QuoteSpan => ({
  start: quote.start + by,
  end: quote.end + by,
  inner: { start: quote.inner.start + by, end: quote.inner.end + by },
})
