import type { Verified, Written } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
import type { Claim, Discrepancy } from './claim.ts'
import { type ClaimText, claimTexts } from './claims.ts'
import { dateDiscrepancies } from './fields/dates.ts'
import { nameDiscrepancies } from './fields/names.ts'
import { numberDiscrepancies } from './fields/numbers.ts'
import { quoteDiscrepancies } from './fields/quotes.ts'
import { indexSources, type SourceIndex, type Sources, sourcesOf } from './sources.ts'

type Comparison = (text: string, sources: Sources, language: Language) => readonly Discrepancy[]

const COMPARISONS: readonly Comparison[] = [
  numberDiscrepancies,
  dateDiscrepancies,
  nameDiscrepancies,
  quoteDiscrepancies,
]

/**
 * Adds `claims`: every text of the article with its verdict. A claim is `unsupported` when a number,
 * date, name or quote of it does not stand in its evidence; else it keeps the kind that its writer gave.
 */
export function verify(written: Written, language: Language): Verified {
  const index = indexSources(written, language)
  const claims = claimTexts(written.article).map((claim) => judge(claim, index, language))
  return { ...written, claims }
}

function judge({ path, sentence }: ClaimText, index: SourceIndex, language: Language): Claim {
  const { text, evidence, kind } = sentence
  const sources = sourcesOf(evidence, index)
  const discrepancies = COMPARISONS.flatMap((compare) => compare(text, sources, language))
  return { path, text, evidence, discrepancies, verdict: discrepancies.length === 0 ? kind : 'unsupported' }
}
