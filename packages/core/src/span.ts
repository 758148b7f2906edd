/** UTF-16 offsets into a text, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The part of `text` that `span` covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True where `outer` covers `inner` whole; equal spans count. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** True where the two spans share at least one character. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
