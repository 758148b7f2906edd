import type { Span } from '../span.ts'
import type { Evidence, SentenceKind } from '../writing/article.ts'

/**
 * How a claim stands to its sources. `altered`: they say otherwise, and `discrepancies` names the field;
 * `unsupported`: they do not say it.
 */
export type Verdict = SentenceKind | 'altered' | 'unsupported'

/** What may differ between a claim and its evidence: one file each in this folder. */
export type ClaimField =
  | 'number'
  | 'unit'
  | 'bound'
  | 'date'
  | 'name'
  | 'function'
  | 'role'
  | 'polarity'
  | 'modality'
  | 'attribution'
  | 'quote'
  | 'comparison'
  | 'quantifier'
  | 'cause'
  | 'tense'
  | 'content'

/** One thing of a claim that its sources say otherwise, or do not say. */
export interface Discrepancy {
  readonly field: ClaimField
  /** As it stands in the claim; empty where the claim leaves something out. */
  readonly value: string
  /** In the claim's text. */
  readonly span?: Span
  /** What the source has in its place. */
  readonly stated?: string
  /** Where the source has it. */
  readonly evidence?: Evidence
  /** What would make the claim true: `text` in place of what stands at `span`. */
  readonly mend?: { readonly span: Span; readonly text: string }
}

/** One statement of the article, wherever a reader or a machine sees it. */
export interface Claim {
  /** Where it stands: « headline », « description », « blocks.3.items.0 », « structuredData.author.name ». */
  readonly path: string
  readonly text: string
  readonly verdict: Verdict
  /** Found by the proof, whatever the writer gave. */
  readonly evidence: readonly Evidence[]
  /** Empty unless the verdict is `altered` or `unsupported`. */
  readonly discrepancies: readonly Discrepancy[]
  /** 0 to 1: how sure the verdict is. */
  readonly confidence?: number
  /** Why a person lets it stand all the same. */
  readonly accepted?: { readonly reason: string; readonly by?: string }
}

/** A claim that the proof refused, beside what the writer put in its place. */
export interface ReplacedClaim extends Claim {
  /** Absent where the article now goes without. */
  readonly replacement?: Pick<Claim, 'path' | 'text'>
}

/** What the sources say otherwise or do not say, and nobody let stand. */
export const isRefuted = ({ verdict, accepted }: Pick<Claim, 'verdict' | 'accepted'>): boolean =>
  accepted === undefined && (verdict === 'altered' || verdict === 'unsupported')
