import { isoDate } from '../../iso-date.ts'

/** How months begin in the languages that agencies write in, without accents, in their order. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene)/u,
  /^f[ei][bv]/u,
  /^ma(?:r|er)/u,
  /^a[pbv]r/u,
  /^ma[iyg]/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aou|ago)/u,
  /^se[pt]/u,
  /^o[ckt]t/u,
  /^nov/u,
  /^d[ei][cz]/u,
]
const MONTH = '(?<month>\\p{L}{3,9})\\.?'

/** 1 to 12; 0 where it is none. */
function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS.findIndex((month) => month.test(plain)) + 1
}

/** Offsets of the zones that mail, feeds and wires name. Source: RFC 5322, RFC 822; Europe’s as wires sign. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', wet: 'Z', bst: '+01:00', west: '+01:00', cet: '+01:00' },
  ...{ mez: '+01:00', hec: '+01:00', cest: '+02:00', mesz: '+02:00', hece: '+02:00', eet: '+02:00' },
  ...{ eest: '+03:00', msk: '+03:00', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
}

const ZONE = '(?<zone>[+-]\\d{2}:?\\d{2}|[a-z]{1,4})?'

/** « 20240710T130037Z », « 20170102T222800+0000 », « 20240710 » */
const BASIC = new RegExp(
  `^(?<year>\\d{4})(?<number>\\d{2})(?<day>\\d{2})(?:T?(?<hours>\\d{2})(?<minutes>\\d{2})(?<seconds>\\d{2})?(?:\\.\\d+)? ?${ZONE})?$`,
  'iu',
)
/** « Tue, 10 Jul 2024 13:00:37 +0200 », as mail and RSS have it. */
const MAIL = new RegExp(
  `^(?:[a-z]{3,9},? )?(?<day>\\d{1,2})[ -]${MONTH}[ -](?<year>\\d{2,4})(?:,? (?<hours>\\d{1,2}):(?<minutes>\\d{2})(?::(?<seconds>\\d{2}))? ?${ZONE})?`,
  'iu',
)
/** « 212101 GMT Nov 18 »: day, hours and minutes first, as IPTC 7901 has it. */
const TELEX = new RegExp(
  `^(?<day>\\d{2})(?<hours>\\d{2})(?<minutes>\\d{2}) ?${ZONE} ${MONTH} ?(?<year>\\d{2,4})`,
  'iu',
)
/** « 02-20-16 0337GMT »: months first, as ANPA 1312 has it. */
const ANPA = new RegExp(
  `^(?<number>\\d{2})-(?<day>\\d{2})-(?<year>\\d{2,4}) (?<hours>\\d{2})(?<minutes>\\d{2}) ?${ZONE}`,
  'iu',
)

/** The ISO 8601 date or date-time that a wire, a feed or a mail states; undefined where it states none. */
export function wireDate(text: string | undefined): string | undefined {
  const folded = text?.replace(/\s+/gu, ' ').trim() ?? ''
  if (folded === '') return undefined
  const iso = isoDate(folded)
  if (iso !== undefined) return iso
  for (const pattern of [BASIC, MAIL, TELEX, ANPA]) {
    const groups = pattern.exec(folded)?.groups
    const date = groups && isoDate(written(groups))
    if (date !== undefined) return date
  }
  return undefined
}

function written(groups: Readonly<Record<string, string | undefined>>): string {
  const { year = '', number, month, day = '', hours, minutes = '00', seconds = '00', zone } = groups
  const figures = number ?? two(monthOf(month ?? ''))
  const date = `${inFull(year)}-${figures}-${two(day)}`
  if (hours === undefined) return date
  const offset = zone === undefined ? '' : (ZONES[zone.toLowerCase()] ?? (/\d/u.test(zone) ? zone : ''))
  return `${date}T${two(hours)}:${minutes}:${seconds}${offset}`
}

const two = (figures: string | number): string => String(figures).padStart(2, '0')

/** As RFC 5322 reads two figures: those below 50 are of this century. */
const inFull = (year: string): string =>
  year.length > 2 ? year : `${Number(year) < 50 ? '20' : '19'}${two(year)}`
