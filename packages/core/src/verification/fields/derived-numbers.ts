import type { NumberMention } from '../../languages/mentions.ts'
import type { Unit } from '../units.ts'

/** Units of the same kind beside what one of them is worth in the smallest; a line a kind. */
const SCALES: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ['minute', 1],
    ['heure', 60],
    ['hour', 60],
    ['jour', 1440],
    ['day', 1440],
    ['semaine', 10_080],
    ['week', 10_080],
    ['mois', 43_800],
    ['month', 43_800],
    ['an', 525_600],
    ['année', 525_600],
    ['year', 525_600],
  ]),
  new Map([
    ['centime', 0.01],
    ['euro', 1],
    ['€', 1],
  ]),
  new Map([
    ['penny', 0.01],
    ['£', 1],
  ]),
  new Map([
    ['millimètre', 0.001],
    ['centimètre', 0.01],
    ['m', 1],
    ['mètre', 1],
    ['km', 1000],
    ['kilomètre', 1000],
  ]),
  new Map([
    ['%', 1],
    ['point', 1],
  ]),
]

/** The worth of a number in the smallest unit of its kind, and the kind; undefined where its unit has no other. */
function measured({
  unit,
  value,
}: NumberMention): { readonly kind: number; readonly worth: number } | undefined {
  if (unit === undefined) return undefined
  const kind = SCALES.findIndex((scale) => scale.has(unit))
  return kind < 0 ? undefined : { kind, worth: value * (SCALES[kind]?.get(unit) ?? 1) }
}

/** « Quinze jours » are two weeks, and a month has four. */
const LOOSE = 0.08
const isNear = (one: number, other: number, by = 1e-6): boolean =>
  Math.abs(one - other) <= by * Math.max(1e-9, Math.abs(other))

/** The same amount in another unit: « 24 heures », « un jour »; points are no percent. */
export function isConverted(claimed: NumberMention, stated: NumberMention): boolean {
  const [one, other] = [measured(claimed), measured(stated)]
  if (one === undefined || other === undefined || one.kind !== other.kind) return false
  if (claimed.unit === stated.unit || claimed.unit === 'point' || stated.unit === 'point') return false
  return isNear(one.worth, other.worth, one.kind === 0 ? LOOSE : 1e-6) && claimed.bound === stated.bound
}

/** The difference or sum of two amounts that are stated in units of its kind: « 13 points » from 24 to 37 %. */
export function isReckoned(claimed: NumberMention, known: readonly NumberMention[]): boolean {
  const own = measured(claimed)
  if (own === undefined) return false
  const amounts = known.flatMap((each) => {
    const found = measured(each)
    return found !== undefined && found.kind === own.kind && each.unit !== 'point' ? [found.worth] : []
  })
  return amounts.some((one, at) =>
    amounts.some(
      (other, index) =>
        index > at &&
        (isNear(Math.abs(one - other), own.worth) ||
          (claimed.unit !== 'point' && isNear(one + other, own.worth))),
    ),
  )
}

const TIMES = /^(?:fois|times?)$/u

/** « Trois fois plus »: how often one amount of the evidence goes into another of its unit. */
export function isRatio(units: readonly Unit[], place: number, known: readonly NumberMention[]): boolean {
  const { number } = units[place] as Unit
  if (number === undefined || !TIMES.test(units[place + 1]?.word.form ?? '')) return false
  return known.some((one) =>
    known.some(
      (other) =>
        one !== other &&
        one.unit === other.unit &&
        other.value > 0 &&
        isNear(one.value / other.value, number.value, 0.03),
    ),
  )
}
