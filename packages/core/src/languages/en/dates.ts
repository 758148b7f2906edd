import type { DateKind, DateMention, PartialDate } from '../mentions.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const weekday = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const year = '(?<year>1[5-9]\\d{2}|20\\d{2}|2100)'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const part = '(?: (?:morning|afternoon|evening|night))?'
const count = '(?:\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|several|few)'
const lapse = '(?:hours?|days?|weeks?|months?|years?|decades?)'

const rule = (kind: DateKind, pattern: string, flags = 'gu') => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\d-])${pattern}(?![\\p{L}\\d])`, flags),
})

const GRAMMAR: readonly { readonly kind: DateKind; readonly pattern: RegExp }[] = [
  rule('day', `(?:${weekday},? )?(?:the )?${day}(?: of)? ${month}(?:,? ${year})?`),
  rule('day', `(?:${weekday},? )?${month} ${day}(?:,? ${year})?`),
  rule('month', `${month},? ${year}`),
  rule(
    'month',
    '(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|last|next|early|late|mid-|of) )(?<month>January|February|March|April|May|June|July|August|September|October|November|December)',
  ),
  rule('month', '(?<month>January|February|April|June|July|August|September|October|November|December)'),
  rule('year', year),
  rule('weekday', `(?:last |next )?${weekday}${part}`),
  rule('relative', `(?:yesterday|today|tomorrow|tonight)${part}`, 'giu'),
  rule(
    'relative',
    '(?:this|last|next) (?:morning|afternoon|evening|night|week|month|year|spring|summer|autumn|fall|winter|weekend)',
    'giu',
  ),
  // « Could last 8 months » is a verb.
  rule(
    'relative',
    `(?<!\\b(?:can|could|will|would|may|might|should|must|to|not) )(?:the )?(?:last|past|next) ${count} ${lapse}`,
    'giu',
  ),
  rule('relative', `${count} ${lapse} (?:ago|earlier|later)`, 'giu'),
  rule('time', "(?<hour>\\d{1,2})(?::\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?|o’clock|o'clock)", 'giu'),
]

/** Dates, weekdays, relative days and clock times of an English text, in reading order, apart from each other. */
export function findDates(text: string): readonly DateMention[] {
  const candidates = GRAMMAR.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => mentionOf(kind, match, text)),
  ).sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: DateMention[] = []
  for (const mention of candidates) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

function mentionOf(kind: DateKind, match: RegExpExecArray, whole: string): DateMention[] {
  const { day: dayText, month: monthText, year: yearText, weekday: weekdayText } = match.groups ?? {}
  const [text, start] = [match[0], match.index]
  const end = start + text.length
  if (dayText !== undefined && Number(dayText) > 31) return []
  if (kind === 'year' && isCount(whole, start, end)) return []
  const monthIndex = monthText === undefined ? -1 : monthOf(monthText)
  const from: PartialDate = {
    ...(yearText === undefined ? {} : { year: Number(yearText) }),
    ...(monthIndex < 0 ? {} : { month: monthIndex + 1 }),
    ...(dayText === undefined ? {} : { day: Number(dayText) }),
  }
  const weekdayIndex = weekdayText === undefined ? -1 : WEEKDAYS.indexOf(weekdayText.toLowerCase())
  const hasDate = Object.keys(from).length > 0
  return [
    {
      start,
      end,
      text,
      kind,
      key: keyOf(kind, text, from, hasDate, weekdayIndex + 1),
      ...(hasDate ? { from } : {}),
      ...(weekdayIndex < 0 ? {} : { weekday: weekdayIndex + 1 }),
    },
  ]
}

const monthOf = (text: string): number => {
  const lower = text.toLowerCase().replace('.', '')
  const full = MONTHS.indexOf(lower)
  return full >= 0 ? full : SHORT.indexOf(lower.slice(0, 3))
}

/** « 2000 people », « $2000 », « 1985.5 ». */
const isCount = (text: string, start: number, end: number): boolean =>
  /[$€£,.]\s?$/u.test(text.slice(0, start).slice(-2)) && /[$€£]|\d[,.]$/u.test(text.slice(0, start).slice(-2))
    ? true
    : /^(?:[,.]\d|%| (?:people|euros?|dollars?|miles|km|metres|feet|tons?|men|women|jobs|workers|times)\b)/u.test(
        text.slice(end, end + 12),
      )

/** As in every language: « day:2025-07-12 », « weekday:5 ». */
function keyOf(
  kind: DateKind,
  text: string,
  { year: y, month: m, day: d }: PartialDate,
  hasDate: boolean,
  weekdayNumber: number,
): string {
  if (kind === 'relative' || kind === 'time') return `${kind}:${text.toLowerCase().replace(/’/gu, "'")}`
  if (!hasDate) return `weekday:${weekdayNumber}`
  const parts = [
    y === undefined ? '-' : String(y),
    m === undefined ? '' : pad(m),
    d === undefined ? '' : pad(d),
  ]
  return `${kind}:${parts.filter(Boolean).join('-')}`
}

const pad = (value: number): string => String(value).padStart(2, '0')
