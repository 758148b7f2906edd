import { relation, weightOf } from './align.ts'
import type { SourceIndex } from './source-index.ts'
import type { Unit, Units } from './units.ts'

/**
 * Of each text beside a claim what of it can bear on the verdict, as a key: words that say the same as one of
 * the claim's, words for whoever speaks in the sources, quotation marks, and whether it asks or introduces. Two
 * texts with one key beside a claim give it one verdict.
 */
export const bearingsOf = (beside: readonly Units[], claim: Units, index: SourceIndex): readonly string[] =>
  beside.map((each) => bearingOf(each, claim, index))

function bearingOf(near: Units, claim: Units, index: SourceIndex): string {
  const marks = /["«»“”]/u.test(near.text) ? '"' : ''
  const introduces = /[:?]\s*$/u.test(near.text) && near.operators.length > 0 ? near.text : ''
  const words = near.units.filter((unit) => speaks(unit, index) || isShared(unit, claim, index))
  return [marks, introduces, ...words.map(keyOf)].join(' ')
}

const speaks = ({ word }: Unit, { speakers }: SourceIndex): boolean =>
  word.weight > 0.25 && (speakers.has(word.id) || word.lemmas.some((lemma) => speakers.has(lemma)))

const isShared = (unit: Unit, { units }: Units, { vocabulary }: SourceIndex): boolean =>
  units.some(
    (own) => own.word.id === unit.word.id || (weightOf(own) >= 0.2 && relation(own, unit, vocabulary) > 0),
  )

const keyOf = ({ word, number, date }: Unit): string =>
  number !== undefined ? `${number.value} ${number.bound ?? ''}` : date !== undefined ? date.key : word.form
