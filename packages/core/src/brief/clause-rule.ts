import type { Written } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
import type { Span } from '../span.ts'
import type { BriefText } from './brief-text.ts'
import type { BriefWords } from './brief-words.ts'
import type { Clause, ClauseKind } from './clause.ts'

export type ClauseOf<K extends ClauseKind> = Extract<Clause, { kind: K }>

/** A clause as read, with the stretch of the canonical brief that it was read from. */
export interface ReadClause {
  readonly clause: Clause
  readonly stretch: Span
  /** A part of the stretch that says something else: « un titre [accrocheur] de 60 caractères ». */
  readonly gap?: Span
}

/** What the checks ask of the article's language. */
export type CheckLanguage = Pick<Language, 'code' | 'countWords' | 'lexicon' | 'functionWords'>

/** Whether a clause is met, what was measured against what, and where in the article (see `Claim.path`). */
export interface ClauseResult {
  readonly met: boolean
  readonly values: Readonly<Record<string, string | number | boolean>>
  readonly path?: string
}

/** One kind of clause: how it is read from a brief, and how it is checked on an article. */
export interface ClauseRule<K extends ClauseKind> {
  readonly kind: K
  /** Clauses of this kind in the order of the brief; empty where the brief has none. */
  read(text: BriefText, words: BriefWords): readonly ReadClause[]
  check(clause: ClauseOf<K>, dossier: Written, language: CheckLanguage): ClauseResult
}
