import type { FilingRules } from './filing-rules.ts'

/** A pattern for a word with or without its capital. */
export const eitherCase = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`

/** A date in words or figures, weekday and year optional; to be put into larger patterns. */
export function datePattern({ months, weekdays }: FilingRules): string {
  const names = Object.keys(months).sort((one, other) => other.length - one.length)
  const inWords = `(?<day>\\d{1,2})(?: ?er)? (?<month>${names.join('|')})\\.?(?:,? (?<year>\\d{4}))?`
  const inFigures = '(?<dayFigure>\\d{1,2})[/.](?<monthFigure>\\d{1,2})[/.](?<yearFigure>\\d{4})'
  return `(?:(?:${weekdays.map(eitherCase).join('|')}),? )?(?:${eitherCase('le')} (?:(?:${weekdays.join('|')}) )?)?(?:${inWords}|${inFigures}|(?<iso>\\d{4}-\\d{2}-\\d{2}))`
}

/** The ISO 8601 date that a match of `datePattern` states; undefined without a year or no such day. */
export function isoDate(
  groups: Readonly<Record<string, string | undefined>>,
  rules: FilingRules,
): string | undefined {
  if (groups.iso !== undefined) return isDate(groups.iso) ? groups.iso : undefined
  const year = groups.year ?? groups.yearFigure
  const month = groups.monthFigure ?? rules.months[groups.month?.toLowerCase() ?? '']
  const day = groups.day ?? groups.dayFigure
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(iso) ? iso : undefined
}

const DATE =
  /^(?<year>(?!0000)\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:(?:0\d|1[0-3]):?[0-5]\d|14:?00))?)?$/u

/** True for an ISO 8601 date or date-time whose day exists. */
export function isDate(text: string): boolean {
  const groups = DATE.exec(text)?.groups
  if (groups === undefined) return false
  const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}
