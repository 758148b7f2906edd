const ISO =
  /^((?!0000)\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-](?:(?:0\d|1[0-3]):?[0-5]\d|14:?00))?)?$/u

/** The ISO 8601 date or date-time that `text` is, with « T » before the time; undefined where it is none. */
export function isoDate(text: string): string | undefined {
  const match = ISO.exec(text.trim())
  if (match === null) return undefined
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined
  return text
    .trim()
    .replace(' ', 'T')
    .replace(/ (?=[+-])/u, '')
    .replace(/([+-]\d{2})(\d{2})$/u, '$1:$2')
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
