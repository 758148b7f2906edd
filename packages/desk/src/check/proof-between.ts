import { englishProof, type Language, type ProofLanguage, plainProof } from '@intertitre/core'

/** How an article is compared with its sources. */
export interface ProofBetween {
  readonly language: ProofLanguage
  /** « facts »: numbers, dates, names and quotations only, for the words of the two cannot be compared. */
  readonly scope: 'all' | 'facts'
}

/**
 * The proof for texts of the given languages (ISO 639-1; undefined where one is too short to tell, which
 * then counts as what the others are).
 */
export function proofBetween(codes: readonly (string | undefined)[], french: Language): ProofBetween {
  const known = [french.proof, englishProof]
  const told = [...new Set(codes.filter((code) => code !== undefined))]
  const [code = french.code] = told
  const own = told.length > 1 ? undefined : known.find((each) => each.code === code)
  if (own !== undefined) return { language: own, scope: 'all' }
  return {
    language: plainProof(told.length > 1 ? 'mul' : code, known),
    scope: 'facts',
  }
}
