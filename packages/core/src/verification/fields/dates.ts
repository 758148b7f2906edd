import { dayNumber, weekdayOf } from '../../calendar.ts'
import type { DateMention, PartialDate } from '../../languages/mentions.ts'
import { weightOf } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import {
  alignmentAt,
  type Comparison,
  counterpart,
  difference,
  isContent,
  isName,
  type Stated,
} from '../comparison.ts'
import type { SourceSentence } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { isToldBeside } from './told-beside.ts'

/** Dates that the evidence does not state, nor its weekdays and relative days when they are counted out. */
export function dates(comparison: Comparison): readonly Discrepancy[] {
  const { units } = comparison.claim
  if (units.every(({ date }) => date === undefined)) return []
  return units.flatMap((unit, place) => {
    const { date } = unit
    if (date === undefined) return []
    const other = counterpart(comparison, place)
    if (other !== undefined) return orderOf(comparison, place, unit, other)
    const sentences = comparison.alignments.map(({ sentence }) => sentence)
    if (sentences.some((sentence) => sentence.units.some((each) => resolves(date, each, sentence)))) return []
    if (sentences.some((sentence) => sentence.units.some((each) => lastsAsLong(date, each)))) return []
    if (
      isToldBeside(
        comparison,
        place,
        (other) => other.date?.key === date.key || resolves(date, other, sentences[0] as SourceSentence),
        ({ date }) => date !== undefined,
      )
    )
      return []
    if (isPublished(date, sentences[0]) || isStatedNear(comparison, date)) return []
    return [difference('date', comparison.claim, unit, instead(comparison, place))]
  })
}

function instead(comparison: Comparison, place: number): Stated | undefined {
  const alignment = alignmentAt(comparison, place)
  const found = comparison.substitutions.find((each) => each.claim === place)
  const open = alignment?.sentence.units.filter(
    (unit, at) => unit.date !== undefined && (alignment.target[at] ?? -1) < 0,
  )
  const unit =
    found === undefined ? (open?.length === 1 ? open[0] : undefined) : alignment?.sentence.units[found.source]
  return alignment === undefined || unit === undefined
    ? undefined
    : { sentence: alignment.sentence, span: unit }
}

const ORDERS = ['before', 'after', 'since', 'until', 'at-least', 'at-most']

/** « Avant le 9 avril » is not « après le 9 avril ». */
function orderOf(comparison: Comparison, place: number, unit: Unit, other: Unit): readonly Discrepancy[] {
  const orders = ({ operators }: Unit) => operators.filter(({ operator }) => ORDERS.includes(operator.value))
  const alignment = alignmentAt(comparison, place)
  if (alignment === undefined) return []
  for (const claimed of orders(unit)) {
    const stated = orders(other).find(({ operator }) => operator.field === claimed.operator.field)
    if (stated === undefined || claimed.operator.value === stated.operator.value) continue
    // « Ne rouvrira pas avant mercredi » is « fermée jusqu’à mercredi ».
    const limits = [claimed, stated].every(
      ({ operator }) => operator.value === 'before' || operator.value === 'until',
    )
    const denied = [comparison.claim, alignment.sentence].some(({ operators }) =>
      operators.some(({ operator }) => operator.field === 'polarity'),
    )
    if (limits && denied) continue
    return [
      difference(
        'date',
        comparison.claim,
        { start: claimed.start, end: unit.end },
        { sentence: alignment.sentence, span: { start: stated.start, end: other.end } },
      ),
    ]
  }
  return []
}

/** True where a weekday, a relative day or a time of the source falls on the date of the claim. */
function resolves(
  date: DateMention,
  { date: stated, number }: Unit,
  { source: { published } }: SourceSentence,
): boolean {
  if (stated === undefined)
    return (
      number !== undefined &&
      hourOf(date) !== undefined &&
      hourOf(date) === number.value &&
      number.unit === 'heure'
    )
  if (hourOf(date) !== undefined && hourOf(date) === hourOf(stated)) return true
  const [one, other] = [daysOf(date, published), daysOf(stated, published)]
  return one.some((day) => other.includes(day))
}

/** « Depuis 26 ans » beside « 66 ans, dont 26 au pouvoir ». */
const lastsAsLong = ({ text }: DateMention, { number }: Unit): boolean =>
  number !== undefined && Number(/^(?:depuis|since)\s+(\d+)/iu.exec(text)?.[1]) === number.value

/** « 3H40 », « 3 h 40 » and « 3 heures 40 » are one time; hours and hundredths of them. */
function hourOf({ kind, text }: DateMention): number | undefined {
  const match = kind === 'time' ? /^(\d{1,2})\s?(?:h|H|heures?)\s?(\d{2})?/u.exec(text) : null
  return match === null ? undefined : Number(match[1]) + Number(match[2] ?? 0) / 100
}

/** How far from its publication a story's weekdays may lie. */
const WEEK = 7

/** The days that a mention may mean, counted from the day of publication. */
function daysOf(date: DateMention, published: string | undefined): readonly number[] {
  const base = published === undefined ? undefined : dayNumber(partsOf(published))
  if (date.from?.day !== undefined && date.from.month !== undefined) {
    const year = date.from.year ?? (published === undefined ? undefined : Number(published.slice(0, 4)))
    return year === undefined ? [] : [dayNumber({ ...date.from, year })]
  }
  if (base === undefined) return []
  if (date.weekday !== undefined && date.kind === 'weekday')
    return Array.from({ length: 2 * WEEK + 1 }, (_, index) => base - WEEK + index).filter(
      (day) => weekdayOf(day) === date.weekday,
    )
  const shift = RELATIVE[date.key.replace(/^relative:/u, '').replace(/ (?:matin|soir|midi|après-midi)$/u, '')]
  return shift === undefined ? [] : [base + shift]
}

/** Of relative days, as the keys of mentions have them. */
const RELATIVE: Readonly<Record<string, number>> = {
  hier: -1,
  'avant-hier': -2,
  "aujourd'hui": 0,
  demain: 1,
  'après-demain': 2,
  'ce matin': 0,
  'ce soir': 0,
}

const partsOf = (iso: string): PartialDate => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
})

/** The day, month or year of publication may be told. */
function isPublished({ from, weekday, kind }: DateMention, sentence: SourceSentence | undefined): boolean {
  const published = sentence?.source.published
  if (published === undefined) return false
  const parts = partsOf(published)
  if (kind === 'weekday') return false
  return (
    from !== undefined &&
    weekday === undefined &&
    (from.year === undefined || from.year === parts.year) &&
    (from.month === undefined || from.month === parts.month) &&
    (from.day === undefined || from.day === parts.day) &&
    from.month !== undefined
  )
}

/** « En 2009 » for « le 1er juin 2009 ». */
const isYearOf = ({ from, kind }: DateMention, { from: stated }: DateMention): boolean =>
  kind === 'year' && from?.year !== undefined && from.year === stated?.year

/** Another sentence that shares a word or name with the claim may state the date that the evidence only points to. */
function isStatedNear({ claim, index, substitutions }: Comparison, date: DateMention): boolean {
  if (substitutions.some(({ alignment, source }) => alignment.sentence.units[source]?.date !== undefined))
    return false
  return index.sentences.some(
    ({ units }) =>
      units.some(
        (unit) => unit.date !== undefined && (unit.date.key === date.key || isYearOf(date, unit.date)),
      ) &&
      claim.units.some(
        (unit) =>
          (unit.number !== undefined && units.some(({ number }) => number?.value === unit.number?.value)) ||
          ((isContent(unit) || isName(unit)) &&
            units.some((other) => other.word.id === unit.word.id && weightOf(other) >= 0.5)),
      ),
  )
}
