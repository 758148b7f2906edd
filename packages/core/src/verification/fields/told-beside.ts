import { alignmentAt, type Comparison, isContent, isName } from '../comparison.ts'
import type { SourceSentence } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { verbStatus } from './verb-status.ts'

/** Sentences around the evidence that may go on about the same. */
const NEAR = 2

/**
 * A figure or date that a sentence around the evidence states (« Elles sont estimées à 20 millions »): it goes on
 * about the same, and the evidence has nothing of the kind for what the claim’s verb says.
 */
export function isToldBeside(
  comparison: Comparison,
  place: number,
  states: (unit: Unit) => boolean,
  rivals: (unit: Unit) => boolean,
): boolean {
  const { claim, index } = comparison
  const alignment = alignmentAt(comparison, place)
  if (alignment === undefined) return false
  const { sentence, source, target } = alignment
  const verb = verbNear(claim.units, place)
  const isVerbThere = verb >= 0 && (source[verb] ?? -1) >= 0
  const hasRival = sentence.units.some((unit, at) => rivals(unit) && (target[at] ?? -1) < 0)
  if (hasRival && (isVerbThere || verb < 0)) return false
  const bases = [sentence, ...comparison.others.filter((other) => sharesTwo(claim.units, other.units, index))]
  return bases
    .flatMap(({ index: at }) => index.sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1))
    .some(
      (each) =>
        each !== sentence &&
        each.source === sentence.source &&
        each.units.some(states) &&
        goesOn(each, claim.units),
    )
}

/** Two words that say something stand in both. */
const sharesTwo = (
  some: readonly Unit[],
  others: readonly Unit[],
  { vocabulary }: Comparison['index'],
): boolean =>
  some.filter(
    (unit) => isContent(unit) && others.some((other) => vocabulary.strength(unit.word, other.word) > 0),
  ).length > 1

/** The verb that a figure or date belongs to: the nearest in its clause, else none. */
function verbNear(units: readonly Unit[], place: number): number {
  let [best, distance] = [-1, units.length]
  for (const [at, unit] of units.entries()) {
    if (unit.clause !== units[place]?.clause || !isContent(unit) || verbStatus(units, at) === 'none') continue
    if (Math.abs(at - place) < distance) [best, distance] = [at, Math.abs(at - place)]
  }
  return best
}

/** It opens with a pronoun, and names nobody whom the claim does not name. */
function goesOn({ units }: SourceSentence, claim: readonly Unit[]): boolean {
  const isNamed = (unit: Unit) =>
    claim.some(({ word }) => word.lemmas.some((lemma) => unit.word.lemmas.includes(lemma)))
  return (
    units.slice(0, OPENING).some(({ word }) => has(word, TRAIT.pronoun) || has(word, TRAIT.possessive)) &&
    units.every((unit) => !isName(unit) || isNamed(unit))
  )
}

/** Words in which a sentence shows that it goes on. */
const OPENING = 5
