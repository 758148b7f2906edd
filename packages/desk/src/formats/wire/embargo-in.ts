import { wireDate } from './wire-date.ts'

/** A call to editors, not a sentence about one: « SOUS EMBARGO jusqu'à … », « HOLD FOR RELEASE until … ». */
const CALL =
  /(?:\b(?:sous|under|strict) embargo\b|\bembargo(?:ed|é|ée)?\s*(?:[:\d]|(?:jusqu|until|till|bis|hasta|fino|pour|au?\b)|$)|^\W*(?:fin d['’]|end of )?embargo\b|\bhold for release\b|\bsperrfrist\b|\b(?:ne pas|à ne pas) (?:publier|diffuser|utiliser) avant\b|\bnot for (?:release|publication|use) (?:before|until)\b)/iu

/** « 18h30 GMT », « 1800 GMT », « 6 heures », « 18:00 CET », « 12.00 Uhr » */
const TIME =
  /(?<![\d/.-])(?<hours>[01]?\d|2[0-3])(?:(?:\s?(?:h|heures?|uhr)|[:.h](?=\d)|(?=\d{2}\s?[A-Z]))\s?(?<minutes>[0-5]\d)?)(?:\s?(?:heures|uhr|h))?\s*(?:\(?(?<zone>GMT|UTC|Z|CET|CEST|MEZ|MESZ|HEC|HECE|EST|EDT|heure (?:de Paris|locale|française))\)?)?/iu

/** « 17/03/2026 », « 17 mars 2026 », « 2026-03-17 » */
const DAY =
  /(?<iso>\d{4}-\d{2}-\d{2})|(?<day>\d{1,2})(?:er)?[ /.-](?<month>\d{1,2}|\p{L}{3,9})\.?(?:[ /.-](?<year>\d{4}))?/u

export interface StatedEmbargo {
  /** The note that speaks of it. */
  readonly note: string
  /** ISO 8601; undefined where no time can be read. */
  readonly until?: string
}

/**
 * The embargo that a note to editors states. A time without a day is one of the day of `sent`, ISO 8601, and
 * without a zone one of the zone of `sent`.
 */
export function embargoIn(
  notes: readonly (string | undefined)[],
  sent: string | undefined,
): StatedEmbargo | undefined {
  const stated = notes.flatMap((note): StatedEmbargo[] => {
    const call = note === undefined ? null : CALL.exec(note)
    if (note === undefined || call === null) return []
    const until = timeIn(note.slice(call.index), sent)
    return [{ note, ...(until !== undefined && { until }) }]
  })
  return stated.find(({ until }) => until !== undefined) ?? stated[0]
}

function timeIn(text: string, sent: string | undefined): string | undefined {
  const iso = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?\s?(?:Z|[+-]\d{2}:?\d{2})?/u.exec(text)
  if (iso !== null) return wireDate(iso[0])
  const day = dayIn(text, sent)
  const time = TIME.exec(text)?.groups
  if (day === undefined || time === undefined) return undefined
  const zone = time.zone === undefined || /^heure/iu.test(time.zone) ? zoneOf(sent) : ` ${time.zone}`
  const [year, month, date] = day.split('-')
  const clock = `${time.hours!.padStart(2, '0')}${time.minutes ?? '00'}`
  return wireDate(`${year}${month}${date}T${clock}00${zone}`)
}

function dayIn(text: string, sent: string | undefined): string | undefined {
  const { iso, day, month, year = sent?.slice(0, 4) } = DAY.exec(text)?.groups ?? {}
  if (iso !== undefined) return iso
  if (day !== undefined && month !== undefined && year !== undefined) {
    const figures = /^\d/u.test(month)
      ? wireDate(`${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`)
      : undefined
    const found = figures ?? wireDate(`${day} ${month} ${year}`)
    if (found !== undefined) return found.slice(0, 10)
  }
  return sent?.slice(0, 10)
}

const zoneOf = (sent: string | undefined): string => /(?:Z|[+-]\d{2}:?\d{2})$/u.exec(sent ?? '')?.[0] ?? ''
