import type { Planned } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
import type { Article } from '../writing/article.ts'
import type { Claim } from './claim.ts'
import type { Judgement } from './judge.ts'
import { createProver, type ProofText } from './prover.ts'
import { claimsOf, sourcesOf } from './verify.ts'

/** The proof for who writes: of a sentence before it stands anywhere, and of a whole draft. */
export interface DraftProof {
  prove(text: ProofText): Judgement
  /** As `verify` will find them. */
  claims(article: Article): readonly Claim[]
}

/** Prepares the sources of a plan once. What it has judged it does not judge again. */
export function draftProof(planned: Planned, language: Language): DraftProof {
  const prover = createProver(sourcesOf(planned, language), language.proof)
  return { prove: prover.prove, claims: (article) => claimsOf(article, prover) }
}
