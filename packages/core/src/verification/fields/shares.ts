import type { NumberMention } from '../../languages/mentions.ts'
import type { Unit } from '../units.ts'

/** A part of a whole, 0 to 1, as a text states it: « 20 % », « un cinquième », « un sur cinq », « four in five ». */
export interface Share {
  readonly value: number
  readonly bound: NumberMention['bound']
  /** The units that state it. */
  readonly from: number
  readonly to: number
}

/** Words between a part and its whole: « une victime sur trois ». */
const APART = 4
const OUT_OF = /^(?:sur|in|of)$/u

/** The shares that some units state, in their order. */
export function sharesIn(units: readonly Unit[]): readonly Share[] {
  return units.flatMap(({ number }, at): readonly Share[] => {
    if (number === undefined) return []
    if (number.unit === '%') return [{ value: number.value / 100, bound: number.bound, from: at, to: at + 1 }]
    if (number.value > 0 && number.value < 1 && number.unit === undefined)
      return [{ value: number.value, bound: number.bound, from: at, to: at + 1 }]
    return outOf(units, at, number)
  })
}

/** Of how many: the number behind « sur » with its part before it; « one » and « un » are no numbers by themselves. */
function outOf(units: readonly Unit[], at: number, { value }: NumberMention): readonly Share[] {
  if (value < 2 || value > MOST || !OUT_OF.test(units[at - 1]?.word.form ?? '')) return []
  for (let part = at - 2; part >= Math.max(0, at - 2 - APART); part--) {
    const unit = units[part] as Unit
    if (unit.stretch !== units[at]?.stretch) return []
    const isOne = unit.number === undefined && /^(?:une?|one|d'une?)$/u.test(unit.word.form)
    if (unit.number === undefined && !isOne) continue
    const count = unit.number?.value ?? 1
    return count < value
      ? [
          {
            value: count / value,
            bound: unit.number?.bound ?? boundBefore(units, part),
            from: part,
            to: at + 1,
          },
        ]
      : []
  }
  return []
}

/** Of larger wholes a part is counted, not told as a share. */
const MOST = 100

/** « Moins d’une victime sur trois »: no number of its own bears the bound. */
function boundBefore(units: readonly Unit[], part: number): NumberMention['bound'] {
  const words = units.slice(Math.max(0, part - 3), part).map(({ word }) => word.form)
  const has = (form: RegExp) => words.some((word) => form.test(word))
  if (has(/^(?:moins|less|fewer)$/u)) return 'less-than'
  if (has(/^(?:plus|more)$/u)) return 'more-than'
  return has(/^(?:près|environ|presque|about|nearly|almost)$/u) ? 'about' : undefined
}

/** How far apart two shares of one size may be, for « un tiers » is 33 %. */
const NEAR = 0.006
/** How far a bounded share may be from the one that it rounds. */
const ROUND = 0.08

/** One share says what the other does, or rounds it with a bound that holds. */
export function sharesAgree(claimed: Share, stated: Share): boolean {
  const apart = claimed.value - stated.value
  if (Math.abs(apart) <= NEAR)
    return claimed.bound === stated.bound || stated.bound === undefined
      ? claimed.bound === undefined || claimed.bound === 'about' || claimed.bound === stated.bound
      : false
  if (stated.bound !== undefined && stated.bound !== 'about') return false
  if (claimed.bound === 'about') return Math.abs(apart) <= ROUND * stated.value
  const reach = stated.value * 2 * ROUND
  if (claimed.bound === 'more-than' || claimed.bound === 'at-least') return apart < 0 && -apart <= reach
  if (claimed.bound === 'less-than' || claimed.bound === 'at-most') return apart > 0 && apart <= reach
  return false
}
