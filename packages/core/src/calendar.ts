import type { PartialDate } from './languages/mentions.ts'

/** Days since 1 January 1970 of a date in the Gregorian calendar; what it lacks counts as first. */
export function dayNumber({ year = 1970, month = 1, day = 1 }: PartialDate): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const inEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + dayOfYear - 719468
}

/** 1 is Monday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
