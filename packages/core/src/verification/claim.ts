import type { Evidence, SentenceKind } from '../writing/article.ts'

/** `unsupported`: a number, date, name or quote of the claim stands in none of its sources. */
export type Verdict = SentenceKind | 'unsupported'

export type ClaimField = 'number' | 'date' | 'name' | 'quote'

/** What of a claim was not found, as it stands in the claim. */
export interface Discrepancy {
  readonly field: ClaimField
  readonly value: string
}

/** One statement of the article, wherever a reader or a machine sees it. */
export interface Claim {
  /** Where it stands: « headline », « description », « blocks.3.items.0 », « structuredData.author.name ». */
  readonly path: string
  readonly text: string
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
  /** Empty unless the verdict is `unsupported`. */
  readonly discrepancies: readonly Discrepancy[]
}
