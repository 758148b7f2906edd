import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference, isName, isOffice, type Stated } from '../comparison.ts'
import { poleKey } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { matchedPairs, operatorDifference, valuesOf } from './operators.ts'

/** The wrong office, or « ancien », « adjoint », « par intérim » lost or put in. */
export function functions(comparison: Comparison): readonly Discrepancy[] {
  return [...substituted(comparison), ...misplaced(comparison), ...qualified(comparison)].slice(0, 1)
}

function substituted({ claim, substitutions, standing }: Comparison): readonly Discrepancy[] {
  return substitutions.flatMap(({ claim: place, source, alignment }) => {
    const [unit, other] = [claim.units[place] as Unit, alignment.sentence.units[source] as Unit]
    const offices = isOffice(unit) && isOffice(other)
    if (!offices || standing[place] === 'same-thing') return []
    return [difference('function', claim, unit, { sentence: alignment.sentence, span: other })]
  })
}

/** « Paul Erhard, le préfet »: an office beside a name that no source gives to that person. */
function misplaced({ claim, index }: Comparison): readonly Discrepancy[] {
  for (const [place, unit] of claim.units.entries()) {
    if (!isOffice(unit)) continue
    const name = nameBeside(claim.units, place)
    if (name === undefined) continue
    const known = index.beside.get(name.word.id)
    if (known === undefined || !index.offices.has(name.word.id)) continue
    const { word } = unit
    const given =
      [word.id, ...word.lemmas, ...word.families].some((key) => known.has(key)) ||
      word.poles.some((pole) => known.has(poleKey(pole)))
    if (!given) return [difference('function', claim, unit, whereNamed(index, name))]
  }
  return []
}

/** How far from an office the name stands that holds it. */
const REACH = 6

/** The name behind a comma on either side, or at once behind the office; no verb between. */
export function nameBeside(units: readonly Unit[], place: number): Unit | undefined {
  const { clause } = units[place] as Unit
  const before = units[place - 1]?.word.form.match(/^(?:le|la|l')$/u) ? place - 2 : place - 1
  const one = units[before]
  if (one !== undefined && isName(one) && one.clause === clause - 1) return one
  for (let at = place + 1; at < Math.min(units.length, place + REACH); at++) {
    const unit = units[at] as Unit
    if (unit.clause > clause + 1 || (has(unit.word, TRAIT.finite) && !has(unit.word, TRAIT.noun)))
      return undefined
    if (
      isName(unit) &&
      isGiven(unit) &&
      (unit.clause === clause + 1 ? units[at - 1]?.clause === clause : at === place + 1)
    )
      return unit
  }
  return undefined
}

/** A place or a firm holds no office. */
const isGiven = ({ word }: Unit): boolean => has(word, TRAIT.given)

function whereNamed({ sentences }: Comparison['index'], { word }: Unit): Stated | undefined {
  const sentence = sentences.find(({ units }) =>
    units.some((unit) => unit.word.id === word.id && unit.operators.length >= 0 && nearOffice(units, unit)),
  )
  const unit = sentence?.units.find((each) => each.word.id === word.id)
  return sentence === undefined || unit === undefined ? undefined : { sentence, span: unit }
}

const nearOffice = (units: readonly Unit[], unit: Unit): boolean => {
  const at = units.indexOf(unit)
  return units.slice(Math.max(0, at - REACH), at + REACH).some(isOffice)
}

function qualified(comparison: Comparison): readonly Discrepancy[] {
  for (const pair of matchedPairs(comparison)) {
    const { unit, other } = pair
    const [claimed, stated] = [valuesOf(unit, 'function'), valuesOf(other, 'function')]
    if (!has(unit.word, TRAIT.person)) continue
    if (claimed.length === stated.length && claimed.every((value) => stated.includes(value))) continue
    return [operatorDifference('function', comparison, pair, 'function')]
  }
  return []
}
