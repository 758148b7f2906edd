import type { Planned, Verified, Written } from '../dossier.ts'
import { InputError } from '../input-error.ts'
import type { Language } from '../languages/language.ts'
import type { Article } from '../writing/article.ts'
import { type Claim, isRefuted } from './claim.ts'
import { type ClaimText, claimTexts } from './claims.ts'
import { createProver, type Prover } from './prover.ts'
import { type SourceText, storySource, topicSource } from './source-index.ts'

/**
 * Adds `claims`: every text of the article with its verdict, whoever wrote it. Evidence is found again for
 * each; what its writer gives is looked at first and never trusted. What a person let stand in an earlier
 * proof of the same text stays so.
 */
export const verify = (written: Written & Partial<Verified>, language: Language): Verified => ({
  ...written,
  claims: createVerifier(written, language)(written.article, written.claims),
})

/**
 * What `verify` gives of one draft after another of the same story: its sources are prepared once, and a
 * text that stands as before is not judged again. `before`: claims of an earlier draft.
 */
export function createVerifier(
  planned: Planned,
  language: Language,
): (article: Article, before?: readonly Claim[]) => readonly Claim[] {
  const prover = createProver(sourcesOf(planned, language), language.proof)
  return (article, before = []) => withAccepted(claimsOf(article, prover), before)
}

/** Every text of an article with its verdict. */
export function claimsOf(article: Article, prover: Prover): readonly Claim[] {
  const supported = new Map<string, Claim>()
  return claimTexts(article).map((text) => {
    const claim = proven(text, prover, supported)
    if (!supported.has(claim.text)) supported.set(claim.text, claim)
    return claim
  })
}

const keyOf = ({ path, text }: Claim): string => `${path}\u0000${text}`

function withAccepted(claims: readonly Claim[], before: readonly Claim[]): readonly Claim[] {
  const known = new Map(
    before.flatMap((claim) =>
      claim.accepted === undefined ? [] : [[keyOf(claim), claim.accepted] as const],
    ),
  )
  return claims.map((claim) => {
    const accepted = isRefuted(claim) ? known.get(keyOf(claim)) : undefined
    return accepted === undefined ? claim : { ...claim, accepted }
  })
}

/** A claim that a person lets stand although the proof refuses it, and why. */
export interface Acceptance {
  /** See `Claim.path`. */
  readonly path: string
  readonly reason: string
  readonly by?: string
}

/**
 * The same claims, those at the given paths accepted. Throws an `InputError` (« invalid-option ») where no
 * refused claim stands at a path.
 */
export function acceptClaims<C extends Claim>(
  claims: readonly C[],
  acceptances: readonly Acceptance[],
): readonly C[] {
  const open = claims.filter(isRefuted)
  const missing = acceptances.find(({ path }) => !open.some((claim) => claim.path === path))
  if (missing !== undefined)
    throw new InputError(
      'invalid-option',
      `expected the place of a refused statement to accept, but at “${missing.path}” there is none.`,
    )
  return claims.map((claim) => {
    const { reason, by } = acceptances.find(({ path }) => path === claim.path) ?? {}
    if (reason === undefined) return claim
    return { ...claim, accepted: { reason, ...(by === undefined ? {} : { by }) } }
  })
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
