import type { Verified } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
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

/** One rule that every article is held against; named for what it surfaces. */
export interface Audit {
  readonly id: string
  /** In reading order; empty when all is well. Never throws. */
  check(verified: Verified, language: Language): readonly Finding[]
}
