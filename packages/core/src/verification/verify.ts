import type { Verified, Written } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { type ClaimText, claimTexts } from './claims.ts'
import { createProver, type Prover } from './prover.ts'
import { type SourceText, storySource, topicSource } from './source-index.ts'

/**
 * Adds `claims`: every text of the article with its verdict, whoever wrote it. Evidence is found again for
 * each; what its writer gives is looked at first and never trusted.
 */
export function verify(written: Written, language: Language): Verified {
  const prover = createProver(sourcesOf(written, language), language.proof)
  const supported = new Map<string, Claim>()
  const claims = claimTexts(written.article).map((text) => {
    const claim = proven(text, prover, supported)
    if (!supported.has(claim.text)) supported.set(claim.text, claim)
    return claim
  })
  return { ...written, claims }
}

/** The story, its context, and the entries of the library that the plan takes in. */
export function sourcesOf(
  { story, reading, context, contextReadings, plan }: Omit<Written, 'article'>,
  { background }: Pick<Language, 'background'>,
): readonly SourceText[] {
  const cited = new Set(plan.background.map(({ topic }) => topic))
  return [
    storySource(story, reading, 'story'),
    ...context.flatMap((each, index) => {
      const read = contextReadings[index]
      return read === undefined ? [] : [storySource(each, read, 'context')]
    }),
    ...background.filter(({ id }) => cited.has(id)).map(topicSource),
  ]
}

/** A value that machines read and that repeats a text of the page stands or falls with it. */
function proven(
  { path, sentence, role, beside }: ClaimText,
  prover: Prover,
  known: ReadonlyMap<string, Claim>,
): Claim {
  const { text, kind, evidence } = sentence
  const same = role === 'value' ? known.get(text) : undefined
  if (same !== undefined) return { ...same, path }
  return { path, text, ...prover.prove({ text, role, beside, kind, evidence }) }
}
