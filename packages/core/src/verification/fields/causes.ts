import type { Discrepancy } from '../claim.ts'
import { alignmentAt, type Comparison, difference, isContent, saidAfter, saidBefore } from '../comparison.ts'
import type { OperatorAt, Unit } from '../units.ts'

/** A cause put between facts that the sources only set side by side. */
export function causes(comparison: Comparison): readonly Discrepancy[] {
  if (comparison.role === 'question') return []
  const found = comparison.claim.operators.find(
    (each) =>
      each.operator.field === 'cause' &&
      !hasNoEffect(comparison.claim.units, each.at) &&
      !isStated(comparison, each),
  )
  return found === undefined ? [] : [difference('cause', comparison.claim, found)]
}

/** « N’a causé aucun dégât »: nothing came of it. */
const hasNoEffect = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(at + 1)
    .some(
      ({ clause, operators }) =>
        clause === units[at]?.clause &&
        operators.some(({ operator: { field, value } }) => field === 'polarity' && value === 'none'),
    )

/** How far from the word that it acts on in the evidence an operator may act in the claim. */
const NEAR = 4

function isStated(comparison: Comparison, { at, operator }: OperatorAt): boolean {
  const { claim } = comparison
  const [before, after] = [lastBefore(claim.units, at), nextAfter(claim.units, at)]
  const [one, other] = [alignmentAt(comparison, before), alignmentAt(comparison, after)]
  const alignment = other ?? one
  if (alignment === undefined) return false
  const stated = alignment.sentence.operators.filter(
    (each) =>
      (each.operator.field === 'cause' ||
        each.operator.field === 'outcome' ||
        isAfter(operator.value, each)) &&
      (!isDenied(alignment.sentence.units, each.at) || isDenied(claim.units, at)),
  )
  if (one !== undefined && other !== undefined && one !== other && before >= 0) return false
  if (isAnother(comparison, after)) return false
  const own = claim.operators.filter((each) => each.operator.field === 'cause')
  if (comparison.alignments.length === 1 && own.length <= stated.length && own.length === 1) return true
  return stated.some((each) => {
    const acted = nextAfter(alignment.sentence.units, each.at)
    const said = lastBefore(alignment.sentence.units, each.at)
    return [acted, said].some((place) => {
      const target = alignment.target[place] ?? -1
      return target >= 0 && Math.abs(target - at) <= NEAR + 2
    })
  })
}

/** « En raison d’un deuil » where the evidence has another cause: nothing of this one stands there. */
function isAnother({ claim: { units }, standing }: Comparison, after: number): boolean {
  if (after < 0) return false
  const named = units.flatMap((unit, at) =>
    at >= after && unit.clause === units[after]?.clause && isContent(unit) ? [at] : [],
  )
  return named.length > 0 && named.every((at) => standing[at] === 'elsewhere' || standing[at] === 'missing')
}

/** « Rien n’établit que la panne a causé ce décès »: the cause stands in what is denied. */
const isDenied = (units: readonly Unit[], at: number): boolean =>
  units.some(
    (unit, before) =>
      before < at &&
      unit.clause === (units[at]?.clause ?? 0) - 1 &&
      unit.operators.some(
        ({ operator }) => operator.field === 'polarity' && /^(?:not|none|no-longer)$/u.test(operator.value),
      ),
  )

/** « À la suite de » says no more than « après ». */
const isAfter = (value: string, { operator }: OperatorAt): boolean =>
  value === 'after' && operator.field === 'date' && operator.value === 'after'

const lastBefore = (units: readonly Unit[], at: number): number => {
  for (let place = at - 1; place >= 0; place--) if ((units[place]?.word.weight ?? 0) >= 0.5) return place
  return saidBefore(units, at)
}

const nextAfter = (units: readonly Unit[], at: number): number => {
  for (let place = at + 1; place < units.length; place++)
    if (!units[place]?.isPart && (units[place]?.word.weight ?? 0) >= 0.5) return place
  return saidAfter(units, at)
}
