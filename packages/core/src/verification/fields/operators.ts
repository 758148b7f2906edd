import type { OperatorField } from '../../languages/proof.ts'
import { memoiseFor } from '../../memoise.ts'
import type { Span } from '../../span.ts'
import type { Alignment } from '../align.ts'
import type { ClaimField, Discrepancy } from '../claim.ts'
import { type Comparison, difference, isContent, isName } from '../comparison.ts'
import type { Unit, Units } from '../units.ts'
import { CLOSE } from '../vocabulary.ts'
import { isVerbless } from './verb-status.ts'

export interface MatchedPair {
  readonly alignment: Alignment
  /** Of the claim. */
  readonly place: number
  readonly unit: Unit
  /** Of the source. */
  readonly at: number
  readonly other: Unit
}

/** Every unit of the claim with the unit of its evidence that says the same. */
export const matchedPairs = (comparison: Comparison): readonly MatchedPair[] => pairsOf(comparison, undefined)

const pairsOf = memoiseFor(({ alignments, asides, standing }: Comparison): readonly MatchedPair[] => {
  const found: MatchedPair[] = []
  for (const alignment of alignments) addPairs(alignment, undefined, found)
  for (const alignment of asides) addPairs(alignment, standing, found)
  return found
})

/** Of an aside only what the evidence lacks: `standing` tells. */
function addPairs(
  alignment: Alignment,
  standing: Comparison['standing'] | undefined,
  found: MatchedPair[],
): void {
  const { claim, sentence, source, strength, from, to } = alignment
  for (let place = from; place < to; place++) {
    const at = source[place] as number
    if (at < 0 || isLabel(claim, place)) continue
    if (standing !== undefined && (standing[place] !== 'elsewhere' || (strength[place] as number) < CLOSE))
      continue
    const [unit, other] = [claim.units[place] as Unit, sentence.units[at] as Unit]
    found.push({ alignment, place, at, unit, other })
  }
}

/**
 * True where a unit stands in the order of the evidence, or another word of its clause comes from the same
 * clause there: a word met by itself somewhere else says nothing about what acts on it.
 */
export function isAnchored({ claim, sentence, source, moved }: Alignment, place: number): boolean {
  if (moved[place] !== 1) return true
  const clause = sentence.units[source[place] ?? 0]?.clause
  // « …, mais pas aux camions »: alone in its clause it is anchored by whatever else the two share.
  if (sentence.units.filter((unit) => unit.clause === clause && isContent(unit)).length === 1)
    return claim.units.some((unit, at) => at !== place && isContent(unit) && (source[at] ?? -1) >= 0)
  return claim.units.some(
    (unit, at) =>
      at !== place &&
      unit.clause === claim.units[place]?.clause &&
      (source[at] ?? -1) >= 0 &&
      isContent(unit) &&
      isOfClause(sentence.units[source[at] ?? 0] as Unit, clause),
  )
}

/** « La démission de la directrice, Anne Petit »: a name belongs to what stands right before the comma. */
const isOfClause = (unit: Unit, clause: number | undefined): boolean =>
  unit.clause === clause || (clause !== undefined && isName(unit) && unit.clause === clause + 1)

/** « Coupe de la Ligue : … »: without a verb, what stands before a colon only names what it is about. */
function isLabel({ units, leads }: Units, place: number): boolean {
  const { stretch } = units[place] as Unit
  if (!leads.has(stretch)) return false
  return units.every((unit, at) => unit.stretch !== stretch || isVerbless(units, at))
}

/** What a field's operators make of a unit. */
export function valuesOf({ operators }: Unit, field: OperatorField): readonly string[] {
  let found: string[] | undefined
  for (const { operator } of operators) {
    if (operator.field !== field) continue
    found ??= []
    found.push(operator.value)
  }
  return found ?? NONE
}

const NONE: readonly string[] = []

/** A unit with the words of a field that act on it, all of them in one clause. */
function clauseSpan(units: readonly Unit[], at: number, field: OperatorField): Span {
  const unit = units[at] as Unit
  const acting = unit.operators.filter(({ operator }) => operator.field === field)
  const start = Math.min(unit.start, ...acting.map((each) => each.start))
  return { start, end: Math.max(unit.end, ...acting.map((each) => each.end)) }
}

/** What a field's operators make of a unit in the claim and in its evidence. */
export function operatorDifference(
  field: ClaimField,
  comparison: Comparison,
  { alignment: { sentence }, place, at }: MatchedPair,
  operators: OperatorField,
): Discrepancy {
  return difference(field, comparison.claim, clauseSpan(comparison.claim.units, place, operators), {
    sentence,
    span: clauseSpan(sentence.units, at, operators),
  })
}
