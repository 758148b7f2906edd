import type { PartialDate } from '../../languages/mentions.ts'
import type { PageLanguage } from './place.ts'

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** ISO 8601 year, month or day; undefined without a year, and for a day of no month. */
export function isoOf({ year, month, day }: PartialDate): string | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return day === undefined ? padded(year, 4) : undefined
  return [padded(year, 4), padded(month, 2), ...(day === undefined ? [] : [padded(day, 2)])].join('-')
}

/** The year, month or day where the text is that one date; else undefined. */
export function exactDate(
  text: string,
  { findDates }: Pick<PageLanguage, 'findDates'>,
): PartialDate | undefined {
  const [date, ...others] = findDates(text)
  if (date === undefined || others.length > 0) return undefined
  const isPoint = date.kind === 'day' || date.kind === 'month' || date.kind === 'year'
  return isPoint ? date.from : undefined
}
