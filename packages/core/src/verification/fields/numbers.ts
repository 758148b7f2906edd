import type { Language } from '../../languages/language.ts'
import type { NumberMention } from '../../languages/mentions.ts'
import type { Discrepancy } from '../claim.ts'
import type { Sources } from '../sources.ts'

/** Numbers of the claim that its evidence does not state with the same value, bound and unit. */
export function numberDiscrepancies(
  text: string,
  sources: Sources,
  language: Language,
): readonly Discrepancy[] {
  const claimed = language.findNumbers(text)
  if (claimed.length === 0) return []
  const stated = sources.evidence.flatMap((source) => language.findNumbers(source))
  return claimed
    .filter((number) => !stated.some((other) => agree(number, other)))
    .map((number) => ({ field: 'number', value: number.text }))
}

/** A unit may be left out by one of the two (« 633 » for « 633 personnes »), a bound may not. */
const agree = (one: NumberMention, other: NumberMention): boolean =>
  one.value === other.value &&
  one.bound === other.bound &&
  (one.unit === undefined || other.unit === undefined || one.unit === other.unit)
