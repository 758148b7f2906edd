import { readFileSync } from 'node:fs'
import { frenchProof } from '../languages/fr/proof/index.ts'
import { loadThesaurus } from '../languages/thesaurus.ts'
import type { ClaimRole } from '../verification/comparison.ts'
import type { Judgement } from '../verification/judge.ts'
import { createProver } from '../verification/prover.ts'
import { textSource } from '../verification/source-index.ts'
import { frenchLexicon } from './french-lexicon.ts'

const thesaurus = loadThesaurus(readFileSync(new URL('../../data/fr/thesaurus.txt', import.meta.url)))

/** What the proof knows of French, over its data. */
export const frenchForProof = frenchProof(frenchLexicon, thesaurus)

interface Circumstances {
  readonly role?: ClaimRole
  readonly beside?: readonly string[]
  /** ISO 8601. */
  readonly published?: string
}

/** One claim against a story of ours in plain words. */
export function prove(
  story: string,
  claim: string,
  { published, ...circumstances }: Circumstances = {},
): Judgement {
  const source = textSource('story', story, published)
  return createProver([source], frenchForProof).prove({ text: claim, ...circumstances })
}

/** The fields in which a claim differs from a story, each once, in order. */
export const fieldsOf = (
  story: string,
  claim: string,
  circumstances: Circumstances = {},
): readonly string[] => [
  ...new Set(prove(story, claim, circumstances).discrepancies.map(({ field }) => field)),
]
