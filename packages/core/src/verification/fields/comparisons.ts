import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference, isContent, isOffice } from '../comparison.ts'
import type { Unit, Units } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { isAnchored, type MatchedPair, matchedPairs, operatorDifference, valuesOf } from './operators.ts'

/** Up for down, first for second, more for less: opposite words, and what ranks or compares a word. */
export function comparisons(comparison: Comparison): readonly Discrepancy[] {
  return [...opposites(comparison), ...ranks(comparison)].slice(0, 1)
}

function opposites({ claim, substitutions }: Comparison): readonly Discrepancy[] {
  return substitutions.flatMap(({ claim: place, source, alignment, opposed }) => {
    if (!opposed) return []
    const [unit, other] = [claim.units[place] as Unit, alignment.sentence.units[source] as Unit]
    if (isTurned(claim.units, place) !== isTurned(alignment.sentence.units, source)) return []
    if (qualifiesAnother(alignment, place, source)) return []
    const areOffices = isOffice(unit) && isOffice(other)
    return [
      difference(areOffices ? 'function' : 'comparison', claim, unit, {
        sentence: alignment.sentence,
        span: other,
      }),
    ]
  })
}

/** « La navette américaine » beside « la station russe »: each adjective belongs to a noun of its own. */
function qualifiesAnother({ claim, sentence, source }: Alignment, place: number, at: number): boolean {
  const [one, other] = [nounBefore(claim.units, place), nounBefore(sentence.units, at)]
  const there = one < 0 ? -1 : (source[one] ?? -1)
  return other >= 0 && there >= 0 && there !== other
}

/** The noun right before what can only be an adjective, else -1. */
function nounBefore(units: readonly Unit[], at: number): number {
  const { word } = units[at] as Unit
  if (!has(word, TRAIT.adjective) || has(word, TRAIT.verb | TRAIT.name)) return -1
  let noun = at - 1
  while (noun > 0 && isOnlyAdjective(units[noun] as Unit)) noun--
  const before = units[noun]
  return before !== undefined &&
    isContent(before) &&
    has(before.word, TRAIT.noun) &&
    before.stretch === units[at]?.stretch
    ? noun
    : -1
}

const isOnlyAdjective = ({ word }: Unit): boolean =>
  has(word, TRAIT.adjective) && !has(word, TRAIT.noun | TRAIT.name)

/** « N’a pas accepté » and « a refusé » say the same; what a refusal does to others is not counted here. */
const isTurned = (units: readonly Unit[], at: number): boolean =>
  units.some(
    ({ clause, operators }) =>
      clause === units[at]?.clause &&
      operators.some((each) => each.operator.field === 'polarity' && each.at !== at),
  )

/** Only ranks exclude each other; « plus » and « aussi » may be left out where the word itself compares. */
function ranks(comparison: Comparison): readonly Discrepancy[] {
  for (const pair of matchedPairs(comparison)) {
    const { alignment, place, unit, other } = pair
    if (unit.operators.length === 0 && other.operators.length === 0) continue
    if (!isAnchored(alignment, place)) continue
    const [claimed, stated] = [valuesOf(unit, 'comparison'), valuesOf(other, 'comparison')]
    // « 3 % de moins qu’en 2024 »: a figure or a date is compared where both texts compare it.
    if (!isContent(unit) && (claimed.length === 0 || stated.length === 0)) continue
    const added = claimed.filter((value) => !stated.includes(value))
    const lost = stated.filter((value) => !claimed.includes(value))
    if (added.length === 0 && lost.length === 0) continue
    if (!excludes(added, lost)) continue
    if (added.length === 0 && (isOneOfThem(comparison, pair) || keepsRank(comparison, pair, lost))) continue
    return [operatorDifference('comparison', comparison, pair, 'comparison')]
  }
  return []
}

/** « Une femme » for « la première femme », « a découvert » for « les dernières découvertes »: no rank is needed. */
function isOneOfThem({ claim: { units } }: Comparison, { place, unit, other }: MatchedPair): boolean {
  const before = units[place - 1]?.word
  const verbs = has(unit.word, TRAIT.verb) && !has(unit.word, TRAIT.noun) && has(other.word, TRAIT.noun)
  return verbs || (before !== undefined && /^(?:une?|des?|d'|an?)$/u.test(before.form))
}

/** « Les premiers jours de la contestation » for « les premières manifestations »: the one rank stands at another noun. */
const keepsRank = (
  { claim }: Comparison,
  { alignment: { sentence } }: MatchedPair,
  lost: readonly string[],
): boolean => {
  const times = ({ operators }: Pick<Units, 'operators'>, value: string) =>
    operators.filter(({ operator }) => operator.field === 'comparison' && operator.value === value).length
  return lost.every((value) => times(claim, value) > 0 && times(claim, value) === times(sentence, value))
}

const RANKS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'last'])

function excludes(added: readonly string[], lost: readonly string[]): boolean {
  const ranked = (values: readonly string[]) => values.some((value) => RANKS.has(value))
  if (ranked(added) && ranked(lost)) return true
  if (ranked(lost) && added.length === 0) return true
  if (ranked(added) && lost.length === 0) return true
  if (lost.includes('one-of')) return true
  const [up, down] = [
    ['more', 'most'],
    ['less', 'least'],
  ]
  const any = (values: readonly string[], some: readonly string[] = []) =>
    values.some((value) => some.includes(value))
  return (
    (any(added, up) && any(lost, down)) ||
    (any(added, down) && any(lost, up)) ||
    added.includes('most') ||
    (added.includes('less') && lost.length === 0)
  )
}
