import { type Operator, type ProofWord, TRAIT } from '../../proof.ts'

const NOT: Operator = { field: 'polarity', value: 'not', scope: 'next' }
const NO_LONGER: Operator = { field: 'polarity', value: 'no-longer', scope: 'next' }
const ONLY: Operator = { field: 'quantifier', value: 'only', scope: 'next' }

const DENYING = /^(?:pas|plus|jamais|rien|aucun|aucune|personne|guère|nullement|point|ni|nul|nulle)$/u
/** How far behind « ne » its second half may stand. */
const REACH = 9
/** « avant que ne », « à moins que ne », « plus que ne »: « ne » denies nothing. */
const EMPTY_BEFORE = 4

/**
 * « ne … pas » and its kin, « ne … que », « pas » without « ne ». « ne » by itself denies only before
 * pouvoir, savoir, cesser and oser.
 */
export function negations(
  words: readonly ProofWord[],
): readonly { readonly index: number; readonly operator: Operator }[] {
  const found: { index: number; operator: Operator }[] = []
  let covered = -1
  for (const [index, { form }] of words.entries()) {
    if (form === 'ne' || form === "n'") {
      const second = secondHalf(words, index)
      if (second !== undefined) covered = Math.max(covered, second.index)
      if (second?.form === 'que' || second?.form === "qu'")
        found.push({ index: second.index, operator: ONLY })
      else if (second?.form === 'plus') found.push({ index, operator: NO_LONGER })
      else if (second !== undefined || isBareDenial(words, index)) found.push({ index, operator: NOT })
    } else if (
      index > covered &&
      (form === 'pas' || form === 'jamais' || form === 'non') &&
      isLoose(words, index)
    )
      found.push({ index, operator: NOT })
  }
  return found
}

function secondHalf(
  words: readonly ProofWord[],
  index: number,
): { readonly index: number; readonly form: string } | undefined {
  const clause = words[index]?.clause
  for (let at = index - 1; at >= Math.max(0, index - EMPTY_BEFORE) && words[at]?.clause === clause; at--)
    if (/^(?:aucun|aucune|personne|rien|jamais|nul|nulle|ni)$/u.test(words[at]?.form ?? ''))
      return { index, form: 'aucun' }
  let that: number | undefined
  for (let at = index + 1; at < Math.min(words.length, index + REACH); at++) {
    const form = words[at]?.form ?? ''
    if (DENYING.test(form) && !isNoun(words, at))
      return form === 'plus' && restrictsAfter(words, at) ? { index: at, form: 'que' } : { index: at, form }
    if ((form === 'que' || form === "qu'") && that === undefined) that = at
    if (at > index + 2 && words[at]?.clause !== clause && that === undefined) break
  }
  return that === undefined ? undefined : { index: that, form: 'que' }
}

/** « Ne compte plus que trois élèves »: three are left. « Ne dit plus que … » denies, with a verb behind. */
const restrictsAfter = (words: readonly ProofWord[], plus: number): boolean =>
  /^qu[e']$/u.test(words[plus + 1]?.form ?? '') &&
  !words
    .slice(plus + 2, plus + 5)
    .some(({ traits }) => (traits & TRAIT.finite) !== 0 && (traits & TRAIT.noun) === 0)

/** « une personne », « un pas »: behind an article they are nouns. */
const isNoun = (words: readonly ProofWord[], index: number): boolean =>
  /^(?:personne|point|pas)$/u.test(words[index]?.form ?? '') &&
  ((words[index - 1]?.traits ?? 0) & (TRAIT.definite | TRAIT.indefinite)) !== 0

/** « ne cesse de », « ne peut »: nothing denies but « ne ». */
const isBareDenial = (words: readonly ProofWord[], index: number): boolean =>
  /^(?:p(?:eu|ou|u)|cess|sau|sav|sai|os)/u.test(words[index + 1]?.form ?? '')

/** « pas de blessé », « et non », « jamais » without their « ne »; « un pas » is a step. */
const isLoose = (words: readonly ProofWord[], index: number): boolean => !isNoun(words, index)
