import { dayNumber as calendarDay, weekdayOf } from '../calendar.ts'
import type { DateMention, PartialDate } from '../languages/mentions.ts'

/** When something happens, as its statement dates it. */
export interface Dated {
  readonly date: DateMention
  /** Yet to come when the story was filed. */
  readonly future: boolean
  /** Told as before what the story opens on. */
  readonly earlier: boolean
}

/** What undated parts of dates are taken for. */
export interface Today {
  /** Of the story's publication, else the latest that it names. */
  readonly year?: number
  /** 1 is Monday: the weekday in the story's opening is, on the wire, the day of its publication. */
  readonly weekday?: number
}

const DAYS_IN_YEAR = 372
const DAYS_IN_MONTH = 31
/** Days on either side of the story's own week, for dates of which only this is known. */
const FAR = 1_000_000

/**
 * Sorts what a story dates: days from its publication, roughly, negative before it. Dates without a year
 * come before the weekdays of what is past, and after those of what is to come.
 */
export function dayOrder({ date, future }: Pick<Dated, 'date' | 'future'>, { year, weekday }: Today): number {
  if (date.from !== undefined) return (future ? FAR : -FAR) + dayNumber(date.from, year)
  if (date.weekday === undefined) return future ? FAR : -FAR
  const distance = (date.weekday - (weekday ?? 8) + 7) % 7
  return future ? distance : distance === 0 ? 0 : distance - 7
}

const dayNumber = ({ year = 0, month = 0, day = 0 }: PartialDate, current = 0): number =>
  ((year || current) - current) * DAYS_IN_YEAR + month * DAYS_IN_MONTH + day

/** Further behind the weekday of the opening a story tells of the week before. */
const MOST_DAYS_BEHIND = 2

/**
 * What a story's mentions of time say of the day on which it was filed. `opening`: where its first sentences
 * end, in characters; `published` is an ISO date.
 */
export function todayOf(
  events: readonly Dated[],
  dates: readonly DateMention[],
  opening: number,
  published?: string,
): Today {
  const stated = published === undefined ? undefined : Number(published.slice(0, 4))
  const years = dates.flatMap(({ from }) => from?.year ?? [])
  const year = stated ?? (years.length === 0 ? undefined : Math.max(...years))
  const lede = dates.find(({ start, weekday }) => start < opening && weekday !== undefined)?.weekday
  const weekday = weekdayOfIso(published) ?? lastDay(events, lede)
  return {
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
  }
}

/** 1 is Monday; undefined where the day of publication is not known. */
function weekdayOfIso(published = ''): number | undefined {
  const [year, month, day] = published.slice(0, 10).split('-').map(Number)
  return year && month && day ? weekdayOf(calendarDay({ year, month, day })) : undefined
}

/**
 * The last of the weekdays on which something has happened, so that they lie close together: a story that opens
 * on « mardi » and goes on with « mercredi » was filed on the latter.
 */
function lastDay(events: readonly Dated[], lede: number | undefined): number | undefined {
  const days = events.flatMap(({ date, future, earlier }) =>
    date.weekday === undefined || date.from !== undefined || future || earlier || /derni/iu.test(date.text)
      ? []
      : [date.weekday],
  )
  if (lede === undefined) return days.at(-1)
  const behind = days.map((day) => (day - lede + 7) % 7).filter((distance) => distance <= MOST_DAYS_BEHIND)
  return ((lede - 1 + Math.max(0, ...behind)) % 7) + 1
}
