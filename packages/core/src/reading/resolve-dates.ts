import { dateOf, dayNumber, firstOfMonth, lastOfMonth, weekdayOf } from '../calendar.ts'
import type { Language } from '../languages/language.ts'
import type { DateMention, DayRange, PartialDate, RelativeDays, ResolvedDate } from '../languages/mentions.ts'
import { covers } from '../span.ts'
import { overlapping } from './overlapping.ts'
import type { Proposition, Reading, Sentence } from './reading.ts'

/** First and last day, as day numbers. */
type Days = readonly [from: number, to: number]

/**
 * Gives mentions the days of the calendar that they fall on, counted from the day of publication: « mardi » is the last
 * Tuesday, or the next one in a clause that tells of what is to come. Mentions that state their year need no such day.
 * What stays open has no days.
 */
export function resolveDates(
  dates: readonly DateMention[],
  { propositions, sentences }: Pick<Reading, 'propositions' | 'sentences'>,
  published: string | undefined,
  language: Pick<Language, 'relativeDays'>,
): readonly ResolvedDate[] {
  const base = baseOf(published)
  const coming = propositions
    .filter((proposition) => isToCome(proposition, sentences[proposition.sentence]))
    .flatMap(({ spans }) => spans)
    .sort((one, other) => one.start - other.start)
  const comingAt = overlapping(coming)
  return dates.map((date) => {
    const days = daysOf(date, base, comingAt(date).length > 0, language.relativeDays(date))
    return days === undefined ? date : { ...date, days: rangeOf(days) }
  })
}

/** « rouvrira », « devrait rouvrir », « ne pourra pas rouvrir », « pourrait durer ». */
function isToCome({ modality, spans }: Proposition, sentence: Sentence | undefined): boolean {
  if (modality === 'future' || modality === 'probable') return true
  const verbs = sentence?.tokens.filter((token) => spans.some((span) => covers(span, token))) ?? []
  return verbs.some(
    ({ features }) => features.Tense === 'Fut' || (modality === 'possible' && features.Mood === 'Cnd'),
  )
}

function baseOf(published: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '')
  return match === null
    ? undefined
    : dayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}

const isoOf = (day: number): string => {
  const { year, month, day: inMonth } = dateOf(day)
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(inMonth).padStart(2, '0'),
  ].join('-')
}

const rangeOf = ([from, to]: Days): DayRange => ({ from: isoOf(from), to: isoOf(to) })

function daysOf(
  date: DateMention,
  base: number | undefined,
  isComing: boolean,
  relative: RelativeDays | undefined,
): Days | undefined {
  if (date.kind === 'period') return periodOf(date, base, isComing)
  if (relative?.unit === 'quarter' || relative?.unit === 'half')
    return partOfYear(relative, date.from?.year, base)
  if (date.from !== undefined) return statedDays(date.from, base, isComing)
  if (base === undefined) return undefined
  if (date.kind === 'weekday' && date.weekday !== undefined)
    return weekday(date.weekday, base, relative, isComing)
  return relative === undefined ? undefined : countedDays(relative, base)
}

/** A day, month or year; without its year the one that lies nearest on the side that the clause tells of. */
function statedDays(stated: PartialDate, base: number | undefined, isComing: boolean): Days | undefined {
  const { year, month, day } = stated
  if (year !== undefined) return inYear(stated, year)
  if (base === undefined || (month === undefined && day === undefined)) return undefined
  const own = dateOf(base).year
  const [before, same, after] = [own - 1, own, own + 1].map((each) => inYear(stated, each))
  if (before === undefined || same === undefined || after === undefined) return undefined
  if (isComing) return same[1] >= base ? same : after
  return same[0] <= base ? same : nearer(before, same, base)
}

/** « en avril » in January, in the past: the one before, unless this one is at hand and no tense tells. */
const nearer = (before: Days, after: Days, base: number): Days =>
  after[0] - base < base - before[1] ? after : before

function inYear({ month, day }: PartialDate, year: number): Days {
  if (month === undefined) return [firstOfMonth(year, 1), lastOfMonth(year, 12)]
  if (day === undefined) return [firstOfMonth(year, month), lastOfMonth(year, month)]
  const at = dayNumber({ year, month, day })
  return [at, at]
}

function periodOf({ from, to }: DateMention, base: number | undefined, isComing: boolean): Days | undefined {
  const last = to === undefined ? undefined : statedDays(to, base, isComing)
  if (from === undefined || last === undefined) return undefined
  const year = from.year ?? to?.year ?? dateOf(last[1]).year
  const first = inYear(from, year)
  // « du 28 décembre au 3 janvier 2026 »
  const start = first[0] > last[1] ? inYear(from, year - 1)[0] : first[0]
  return [start, last[1]]
}

const WEEK = 7

function weekday(wanted: number, base: number, relative: RelativeDays | undefined, isComing: boolean): Days {
  const own = weekdayOf(base)
  const direction = relative?.from ?? (isComing ? 1 : -1)
  const ahead = (((wanted - own) % WEEK) + WEEK) % WEEK
  const behind = (((own - wanted) % WEEK) + WEEK) % WEEK
  // « mardi dernier » and « mardi prochain » are never the day itself.
  const same = relative !== undefined && ahead === 0
  const at = direction > 0 ? base + (same ? WEEK : ahead) : base - (same ? WEEK : behind)
  return [at, at]
}

function countedDays({ unit, from, to, running }: RelativeDays, base: number): Days {
  const [start, end] = [unitAt(unit, from, base), unitAt(unit, to, base)]
  if (running !== true) return [start[0], end[1]]
  return from < 0 ? [shifted(unit, from, base), base] : [base, shifted(unit, to, base)]
}

/** The whole week, month or year that lies so many from the one of the day; the day itself for days. */
function unitAt(unit: RelativeDays['unit'], by: number, base: number): Days {
  const { year, month } = dateOf(base)
  if (unit === 'day') return [base + by, base + by]
  if (unit === 'week') {
    const monday = base - weekdayOf(base) + 1 + by * WEEK
    return [monday, monday + WEEK - 1]
  }
  if (unit === 'month') return [firstOfMonth(year, month + by), lastOfMonth(year, month + by)]
  return [firstOfMonth(year + by, 1), lastOfMonth(year + by, 12)]
}

/** The same day so many units away, or the last of its month. */
function shifted(unit: RelativeDays['unit'], by: number, base: number): number {
  if (unit === 'day' || unit === 'week') return base + by * (unit === 'week' ? WEEK : 1)
  const { year, month, day } = dateOf(base)
  const months = unit === 'month' ? by : by * 12
  return Math.min(firstOfMonth(year, month + months) + day - 1, lastOfMonth(year, month + months))
}

const MONTHS = { quarter: 3, half: 6 }

function partOfYear(
  { unit, from }: RelativeDays,
  year: number | undefined,
  base: number | undefined,
): Days | undefined {
  const own = year ?? (base === undefined ? undefined : dateOf(base).year)
  if (own === undefined || (unit !== 'quarter' && unit !== 'half')) return undefined
  const last = from * MONTHS[unit]
  return [firstOfMonth(own, last - MONTHS[unit] + 1), lastOfMonth(own, last)]
}
