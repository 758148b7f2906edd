import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, carries } from '../comparison.ts'
import type { Unit } from '../units.ts'
import { isAnchored, matchedPairs, operatorDifference } from './operators.ts'
import { verbStatus } from './verb-status.ts'

/** What denies; « fail » says that something did not come about. */
const DENYING = new Set(['not', 'none', 'without', 'no-longer'])

/** Statements denied where the evidence asserts them, or the other way round; « peu » is near to denial. */
export function polarity(comparison: Comparison): readonly Discrepancy[] {
  if (comparison.role === 'question') return []
  const found: Discrepancy[] = []
  for (const pair of matchedPairs(comparison)) {
    const { alignment, place, unit, other } = pair
    if ((unit.operators.length === 0 && other.operators.length === 0) || !carries(unit)) continue
    const [claimed, stated] = [denials(unit), denials(other)]
    const [few, fewStated] = [isFew(unit), isFew(other)]
    if (claimed === stated && few === fewStated) continue
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

const isVerbal = (units: readonly Unit[], place: number): boolean => verbStatus(units, place) !== 'none'

/** Both texts deny something: which of their nouns it stands at is a matter of words. */
const deniesSomewhere = ({ claim, sentence }: Alignment): boolean =>
  [claim.units, sentence.units].every((units) => units.some((unit) => denials(unit) === 1))

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
  const denied = (units: readonly Unit[], { clause }: Unit) => {
    const all = new Set(units.flatMap((each) => (each.clause === clause ? each.operators : [])))
    const values = [...all].flatMap(({ operator }) => (operator.field === 'polarity' ? [operator.value] : []))
    const nots = values.filter((value) => value === 'not' || value === 'no-longer').length
    const others = values.some((value) => value === 'none' || value === 'without') && nots === 0 ? 1 : 0
    return (nots + others + values.filter((value) => value === 'fail').length) % 2
  }
  const turned = comparison.substitutions.some(
    ({ claim, opposed }) => opposed && comparison.claim.units[claim]?.clause === unit.clause,
  )
  return turned || denied(alignment.claim.units, unit) === denied(alignment.sentence.units, other)
}
