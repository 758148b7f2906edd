import type { Token } from '../../../reading/reading.ts'
import type { Passage } from '../../realisation.ts'

const PERSONAL = /^(?:ils?|elles?|eux)$/iu

/**
 * True where the text has a « elles » for which the passage itself names nobody before it: « Les autorités
 * espèrent qu’elles suffiront » says of whom only together with the sentence before. So does « en être la cause ».
 */
export function hasLostPronoun({ tree: { tokens } }: Passage, text: string): boolean {
  if (
    /(?<![\p{L}’'])(?:en|y) (?:être|sont|est|a|ont|avoir|était|étaient)(?!\p{L})/iu.test(
      text.replace(/il (?:n['’])?y a/giu, ''),
    )
  )
    return true
  return tokens.some(
    (token, index) =>
      token.upos === 'PRON' &&
      PERSONAL.test(token.form) &&
      !token.relation.startsWith('expl') &&
      !isImpersonal(tokens, index) &&
      new RegExp(`(?<!\\p{L})${token.form}(?!\\p{L})`, 'iu').test(text) &&
      !tokens.slice(0, index).some((noun) => mayBe(noun, token)),
  )
}

/** « il faut », « il y a », « il s’agit », « il est probable que » stand for nobody. */
const isImpersonal = (tokens: readonly Token[], index: number): boolean =>
  /^il$/iu.test(tokens[index]?.form ?? '') &&
  tokens
    .slice(index + 1, index + 5)
    .some(
      ({ lemma, form }) =>
        /^(?:falloir|agir|pleuvoir|neiger|possible|probable|y)$/u.test(lemma) || form === 'y',
    )

function mayBe({ upos, features: { Gender, Number: number } }: Token, pronoun: Token): boolean {
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  const plural = /(?:s|eux)$/iu.test(pronoun.form)
  const feminine = /^elles?$/iu.test(pronoun.form)
  if (number !== undefined && (number === 'Plur') !== plural) return false
  // « eux » and « ils » may stand for both genders together.
  return Gender === undefined || (Gender === 'Fem') === feminine || (plural && !feminine)
}
