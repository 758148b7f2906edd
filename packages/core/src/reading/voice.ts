import type { Language, Pronoun } from '../languages/language.ts'
import { covers, type Span } from '../span.ts'
import type { EntityAt } from './entity-index.ts'
import type { Statement } from './reading.ts'
import type { Tree } from './tree.ts'

/** Who spoke, in which statement. Gender and number are absent where the story does not tell. */
export interface Voice {
  readonly source: Span
  readonly at: number
  readonly gender?: Pronoun['gender']
  readonly number?: Pronoun['number']
}

/** A statement that somebody makes: « selon X » does not quote. */
export const speaks = ({ attribution }: Statement): boolean =>
  attribution?.source !== undefined && attribution.frame !== 'according-to'

/** Who speaks in a statement that has a source: its own pronoun tells gender and number, else the source does. */
export function voiceOf(
  statement: Statement,
  tree: Tree,
  at: number,
  personAt: EntityAt,
  language: Language,
): Voice | undefined {
  const { attribution } = statement
  if (attribution?.source === undefined) return undefined
  const { source } = attribution
  return {
    source,
    at,
    ...(language.speakerPronoun(tree, attribution) ?? agreementOf(source, tree, personAt, language)),
  }
}

/** Gender and number of who is named at a place of the sentence. */
export function agreementOf(
  source: Span,
  tree: Tree,
  personAt: EntityAt,
  language: Language,
): Partial<Pronoun> {
  const person = personAt(source)
  const index = tree.tokens.findIndex(
    (token) => covers(source, token) && /^(?:NOUN|PROPN)$/u.test(token.upos),
  )
  const features = tree.tokens[index]?.features
  const gender = (person && language.genderOf(person)) ?? features?.Gender
  const number = tree.dependents(index, 'conj').length > 0 ? 'Plur' : features?.Number
  return { ...(gender === undefined ? {} : { gender }), ...(number === undefined ? {} : { number }) }
}

/** What is not known agrees with anything. */
export const agrees = (own: Partial<Pronoun>, { gender, number }: Pronoun): boolean =>
  (own.gender ?? gender) === gender && (own.number ?? number) === number
