import type { Discrepancy } from '../claim.ts'
import { type Comparison, isContent, isThing } from '../comparison.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { isAnchored, matchedPairs, operatorDifference, valuesOf } from './operators.ts'
import { verbStatus } from './verb-status.ts'

/** How much of a whole each quantifier takes; words of one rank may stand for each other. */
const RANK: Readonly<Record<string, number>> = { rare: 1, some: 2, several: 3, many: 4, most: 5, all: 7 }

/** Some made all, several made many, « only » lost or put in. */
export function quantifiers(comparison: Comparison): readonly Discrepancy[] {
  for (const pair of matchedPairs(comparison)) {
    const { alignment, place, at, unit, other } = pair
    if (isOfSome(comparison.claim.units, place, alignment.sentence.units, at))
      return [operatorDifference('quantifier', comparison, pair, 'quantifier')]
    if (
      !isContent(unit) ||
      (!isThing(comparison.claim.units, place) && !isExplicit(unit, other)) ||
      unit.word.mayDate ||
      !isAnchored(alignment, place)
    )
      continue
    const [claimed, stated] = [rankOf(comparison.claim.units, place), rankOf(alignment.sentence.units, at)]
    const only = valuesOf(unit, 'quantifier').includes('only')
    const onlyStated = valuesOf(other, 'quantifier').includes('only')
    if (claimed === RANK.all && !onlyStated && isWholly(alignment.sentence.units, at)) continue
    if (
      !differs(claimed, stated) &&
      !(onlyStated && !only && isDefiniteBare(comparison, place)) &&
      !(only && !onlyStated)
    )
      continue
    return [operatorDifference('quantifier', comparison, pair, 'quantifier')]
  }
  return []
}

/** « Toutes les victimes réclament » for « certaines réclament »: a pronoun takes some of those named before. */
function isOfSome(claim: readonly Unit[], place: number, units: readonly Unit[], at: number): boolean {
  const isVerb = (all: readonly Unit[], verb: number) =>
    /^(?:past|present|future|conditional|rumour)$/u.test(verbStatus(all, verb))
  const [value = isCounted(units, at) ? RANK.some : undefined] = valuesOf(
    units[at] as Unit,
    'quantifier',
  ).flatMap((each) => RANK[each] ?? [])
  if (value === undefined || value > 4 || !isVerb(claim, place) || !isVerb(units, at)) return false
  return claim.some(
    (unit, before) =>
      before < place &&
      unit.clause === claim[place]?.clause &&
      valuesOf(unit, 'quantifier').some((each) => each === 'all' || each === 'most'),
  )
}

/** « Sur quatre patients, deux sont morts »: so many by themselves do what the verb says. */
function isCounted(units: readonly Unit[], verb: number): boolean {
  let at = verb - 1
  while (at > 0 && units[at]?.number === undefined && has((units[at] as Unit).word, TRAIT.be | TRAIT.have))
    at--
  return (
    units[at]?.number !== undefined &&
    units[at]?.number?.unit === undefined &&
    units[at]?.clause === units[verb]?.clause
  )
}

/** « Tous les petits producteurs » for « certains petits producteurs »: said in both, whatever word comes next. */
const isExplicit = (...units: readonly Unit[]): boolean =>
  units.every((unit) => valuesOf(unit, 'quantifier').some((value) => value in RANK))

/** « Les » takes all there are, as far as a reader can tell; « des » leaves it open. */
const DEFINITE = 6
const OPEN = 0

function rankOf(units: readonly Unit[], at: number): number {
  const [value] = valuesOf(units[at] as Unit, 'quantifier').flatMap((each) => RANK[each] ?? [])
  if (value !== undefined) return value
  return isDefinitePlural(units, at) ? DEFINITE : OPEN
}

const isDefinitePlural = (units: readonly Unit[], at: number): boolean =>
  /^(?:les|ces|ses|leurs|nos|the|these|their)$/u.test(units[at - 1]?.word.form ?? '')

/** « Les travaux ont été entièrement payés »: an adverb of its clause takes the whole of it. */
const isWholly = (units: readonly Unit[], at: number): boolean =>
  units.some(
    ({ word, clause }) =>
      Math.abs(clause - (units[at]?.clause ?? 0)) <= 1 &&
      /^(?:entièrement|intégralement|totalement|complètement|entirely|fully|completely)$/u.test(word.form),
  )

const isDefiniteBare = (_: Comparison, __: number): boolean => false

function differs(claimed: number, stated: number): boolean {
  if (claimed === stated || claimed === OPEN) return false
  if (stated === OPEN) return claimed === RANK.all || claimed === RANK.most
  if (stated === DEFINITE || claimed === DEFINITE) {
    const part = stated === DEFINITE ? claimed : stated
    return stated === DEFINITE ? (part !== RANK.all && part <= 3) || part === RANK.all : part <= 5
  }
  return Math.abs(claimed - stated) > 0 && !(claimed <= 3 && stated <= 3)
}
