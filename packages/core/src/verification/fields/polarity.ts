import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, carries } from '../comparison.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { isAnchored, matchedPairs, operatorDifference } from './operators.ts'
import { verbStatus } from './verb-status.ts'

/** What denies; « fail » says that something did not come about. */
const DENYING = new Set(['not', 'none', 'without', 'no-longer'])

/** In a claim of which less is tied to its evidence, what stands near a word there denies another thing. */
const TIED = 0.7

/** Statements denied where the evidence asserts them, or the other way round; « peu » is near to denial. */
export function polarity(comparison: Comparison): readonly Discrepancy[] {
  if (comparison.role === 'question') return []
  const found: Discrepancy[] = []
  for (const pair of matchedPairs(comparison)) {
    const { alignment, place, at, unit, other } = pair
    if (
      unit.isPart !== other.isPart &&
      isDeniedByPhrase(comparison.claim.units, place) !== isDeniedByPhrase(alignment.sentence.units, at) &&
      denials(unit) === denials(other)
    ) {
      found.push(operatorDifference('polarity', comparison, pair, 'polarity'))
      break
    }
    if (comparison.coverage < TIED) continue
    if ((unit.operators.length === 0 && other.operators.length === 0) || !carries(unit)) continue
    const [claimed, stated] = [denials(unit), denials(other)]
    const [few, fewStated] = [isFew(unit), isFew(other)]
    if (claimed === stated && few === fewStated) continue
    if (
      isNotRejected(comparison.claim.units, place) &&
      isRejected(alignment, comparison.claim.units, place, at)
    ) {
      found.push(operatorDifference('polarity', comparison, pair, 'modality'))
      break
    }
    // « Pas de réforme » for « il a exclu toute réforme ».
    if (claimed !== stated && (claimed === 1 ? isRejecting(other) : isRejecting(unit))) continue
    if (claimed !== stated && failsAlike(alignment, unit, other)) continue
    if (claimed !== stated && agreeInClause(comparison, alignment, unit, other)) continue
    if (
      claimed !== stated &&
      (!isAnchored(alignment, place) ||
        (!isVerbal(comparison.claim.units, place) && deniesSomewhere(alignment)))
    )
      continue
    if (
      claimed === stated &&
      few !== fewStated &&
      clauseIsFew(alignment.claim.units, unit) === clauseIsFew(alignment.sentence.units, other)
    )
      continue
    found.push(operatorDifference('polarity', comparison, pair, 'polarity'))
    break
  }
  return found
}

/** « Refuse de dialoguer » for « exclut tout dialogue »: the word that denies has its like in the other text. */
const failsAlike = ({ source, target }: Alignment, unit: Unit, other: Unit): boolean => {
  const fails = ({ operators }: Unit) =>
    operators.filter(({ operator: { field, value } }) => field === 'polarity' && value === 'fail')
  return (
    fails(unit).some(({ at }) => (source[at] ?? -1) >= 0) ||
    fails(other).some(({ at }) => (target[at] ?? -1) >= 0)
  )
}

/** « N’écarte pas l’idée »: the denied verb whose phrase acts on a word. */
const notRejecting = (units: readonly Unit[], place: number): number =>
  units[place]?.operators.reduce((found, { operator: { field, value }, at }) => {
    if (found >= 0 || field !== 'modality' || value !== 'maybe') return found
    for (let verb = at; units[verb]?.isPart === true; verb++) if (isDeniedByPhrase(units, verb)) return verb
    return found
  }, -1) ?? -1

const isNotRejected = (units: readonly Unit[], place: number): boolean => notRejecting(units, place) >= 0

/** « A réfuté l’idée »: a verb that says the same as the denied one stands before the word, undenied. */
function isRejected(
  { sentence: { units } }: Alignment,
  claim: readonly Unit[],
  place: number,
  at: number,
): boolean {
  const verb = claim[notRejecting(claim, place)] as Unit
  return units.some(
    (unit, other) =>
      other < at &&
      unit.clause === units[at]?.clause &&
      !unit.isPart &&
      denials(unit) === 0 &&
      isVerbal(units, other) &&
      unit.word.poles.some((pole) => verb.word.poles.includes(pole)),
  )
}

/** « N’exclut pas »: the phrase doubts what follows, and denies the verb in it. */
function isDeniedByPhrase(units: readonly Unit[], at: number): boolean {
  const near = units.slice(Math.max(0, at - 3), at + 3).filter((unit) => unit.isPart)
  const has = (form: RegExp) => near.some(({ word }) => form.test(word.form))
  return units[at]?.isPart === true && isVerbal(units, at) && has(/^n[e']$/u) && has(/^pas$/u)
}

const isVerbal = (units: readonly Unit[], place: number): boolean => verbStatus(units, place) !== 'none'

/** Both texts deny something: which of their nouns it stands at is a matter of words. */
const deniesSomewhere = ({ claim, sentence }: Alignment): boolean =>
  [claim.units, sentence.units].every((units) => units.some((unit) => carries(unit) && denials(unit) === 1))

const isRejecting = ({ operators }: Unit): boolean =>
  operators.some(({ operator: { field, value } }) => field === 'polarity' && value === 'reject')

/** 0 or 1: two denials undo each other. */
function denials({ operators }: Unit): number {
  let [denied, failed] = [0, 0]
  for (const { operator } of operators) {
    if (operator.field !== 'polarity') continue
    // « Aucun n’est mort » denies once, « ne renonce pas » twice.
    if (DENYING.has(operator.value)) denied = 1
    else if (operator.value === 'fail') failed++
  }
  return (denied + failed) % 2
}

const isFew = ({ operators }: Unit): boolean =>
  operators.some(({ operator }) => operator.field === 'polarity' && operator.value === 'few')

const clauseIsFew = (units: readonly Unit[], { clause }: Unit): boolean =>
  units.some((each) => each.clause === clause && isFew(each))

/** « Aucune fraude n’a été constatée » denies another word than « on n’a pas constaté de fraude », but the same. */
function agreeInClause(comparison: Comparison, alignment: Alignment, unit: Unit, other: Unit): boolean {
  // « Ceux qui refusent le vaccin ne seront pas suspendus »: what they refuse denies nothing of the rest.
  const denied = (units: readonly Unit[], each: Unit, there: Int16Array) => {
    const place = units.indexOf(each)
    const all = new Set(
      units.flatMap(({ clause, operators }, at) =>
        clause === each.clause
          ? operators.filter(
              (own) => own.operator.value !== 'fail' || failsHere(units, own.at, at, place, there),
            )
          : [],
      ),
    )
    const values = [...all].flatMap(({ operator }) => (operator.field === 'polarity' ? [operator.value] : []))
    const nots = values.filter((value) => value === 'not' || value === 'no-longer').length
    const others = values.some((value) => value === 'none' || value === 'without') && nots === 0 ? 1 : 0
    return (nots + others + values.filter((value) => value === 'fail').length) % 2
  }
  const turned = comparison.substitutions.some(
    ({ claim, opposed }) => opposed && comparison.claim.units[claim]?.clause === unit.clause,
  )
  return (
    turned ||
    denied(alignment.claim.units, unit, alignment.source) ===
      denied(alignment.sentence.units, other, alignment.target)
  )
}

/**
 * « Ceux qui refusent le vaccin ne seront pas suspendus »: what they refuse denies nothing of the rest, nor does
 * « annuler » where both texts have it.
 */
const failsHere = (
  units: readonly Unit[],
  at: number,
  acted: number,
  place: number,
  there: Int16Array,
): boolean =>
  (there[at] ?? -1) < 0 &&
  !units.slice(acted + 1, place + 1).some(({ word }) => has(word, TRAIT.finite) && !has(word, TRAIT.noun))
