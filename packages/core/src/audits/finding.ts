import type { Span } from '../span.ts'

/**
 * What an audit found, without a word of wording: the audit's message in the reader's language
 * takes the values. `path` names the text of the article that `span` points into (see `Claim.path`).
 */
export interface Finding {
  readonly path: string
  readonly span: Span
  readonly values: Readonly<Record<string, string | number | boolean>>
}
