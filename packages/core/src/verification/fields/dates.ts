import type { Language } from '../../languages/language.ts'
import type { DateMention, PartialDate } from '../../languages/mentions.ts'
import type { Discrepancy } from '../claim.ts'
import type { Sources } from '../sources.ts'

/** Dates of the claim that its evidence does not state, at least as precisely. */
export function dateDiscrepancies(
  text: string,
  sources: Sources,
  language: Language,
): readonly Discrepancy[] {
  const claimed = language.findDates(text)
  if (claimed.length === 0) return []
  const stated = sources.evidence.flatMap((source) => language.findDates(source))
  return claimed
    .filter((date) => !stated.some((other) => agree(date, other)))
    .map((date) => ({ field: 'date', value: date.text }))
}

/** « 2019 » stands where « janvier 2019 » does; « le 17 avril 2019 » does not. */
function agree(claimed: DateMention, stated: DateMention): boolean {
  if (claimed.key === stated.key) return true
  if (claimed.kind === 'period' || claimed.from === undefined) {
    return claimed.weekday !== undefined && claimed.kind === 'weekday' && claimed.weekday === stated.weekday
  }
  return [stated.from, stated.to].some((date) => date !== undefined && within(claimed.from ?? {}, date))
}

const within = (claimed: PartialDate, stated: PartialDate): boolean =>
  (['year', 'month', 'day'] as const).every(
    (part) => claimed[part] === undefined || claimed[part] === stated[part],
  )
