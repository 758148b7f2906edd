import type { FilingLexicon, FilingRules } from './filing-rules.ts'
import { datePattern, eitherCase, isoDate } from './read-date.ts'
import type { Dateline } from './story.ts'

/** A dateline found at the start of a block. */
export interface FoundDateline {
  readonly dateline: Dateline
  /** Offset in the block at which the story itself begins. */
  readonly end: number
}

/** Longer openings are prose. Characters. */
const MAX_LENGTH = 160

/**
 * Finds the dateline that opens a block: « BOSTON (AP) – », « Paris, 2 juil 2020 (AFP) - »,
 * « 12 juillet 2012. - », « LYON — ». A place alone must be written in capitals and known as a place;
 * a name in brackets without a dash must be an agency. « (ANSA) - ROME, 17 mars - » says the agency first.
 */
export function findDateline(
  block: string,
  rules: FilingRules,
  lexicon: FilingLexicon,
): FoundDateline | undefined {
  const opening = block.slice(0, MAX_LENGTH).replace(/[\u00a0\u202f]/gu, ' ')
  const match = agencyFirstPattern(rules).exec(opening) ?? datelinePattern(rules).exec(opening)
  if (match === null || match[0] === '') return undefined
  const groups = match.groups ?? {}
  const rest = block.slice(match[0].length)
  if (!isDateline(groups, rest, rules, lexicon)) return undefined
  const date = isoDate(groups, rules)
  const agency = groups.agency ?? groups.bareAgency
  return {
    end: block.length - rest.trimStart().length,
    dateline: {
      ...(groups.place === undefined ? {} : { place: groups.place.replace(/\.$/u, '') }),
      ...(agency === undefined ? {} : { agency }),
      ...(date === undefined ? {} : { date }),
    },
  }
}

/** Every part is optional; `isDateline` says which together make a dateline. */
function datelinePattern(rules: FilingRules): RegExp {
  const agencies = agenciesOf(rules)
  return new RegExp(
    `^(?:(?<bareAgency>${agencies})(?=\\.? ?[-–—])|(?:${placePattern(rules)}(?:,? |$))?(?:${dateGroup(rules)}[ .,]*)?(?:\\((?<agency>[^()]{2,40})\\)(?! \\())?)\\.? ?(?<dash>${DASH}(?= |$)|:(?= ))?`,
    'u',
  )
}

/** « (ANSA) - ROME, 17 mars - », « (AFP) - Paris, le 3 mars 2026 - »: the agency before place and date. */
const agencyFirstPattern = (rules: FilingRules): RegExp =>
  new RegExp(
    `^\\((?<agency>${agenciesOf(rules)})\\) ?${DASH} ${placePattern(rules)}, ${dateGroup(rules)}[ .,]*(?<dash>${DASH}(?= |$))`,
    'iu',
  )

/** A dash; AP's telex has an underscore for it. */
const DASH = '(?:[-–—]{1,2}|_(?= ))'

const agenciesOf = ({ agencies }: FilingRules): string =>
  agencies.map((agency) => agency.replace('.', '\\.')).join('|')

/** The year may be missing: « 17/03 » is a date where an agency is named behind it. */
const dateGroup = (rules: FilingRules): string =>
  `(?<date>${datePattern(rules)}|\\d{1,2}[/.]\\d{1,2}(?= ?\\())`

function placePattern(rules: FilingRules): string {
  const word = "\\p{Lu}[\\p{L}.'’-]*"
  const small = `(?:(?:${rules.placeWords.join('|')})[ -]|[ld]['’])`
  const article = `(?:${eitherCase('le')}|${rules.weekdays.map(eitherCase).join('|')})`
  return `(?!(?:${article} )+(?:${article} )?\\d)(?<place>${word}(?:(?:[ /-]|, | (?:${rules.conjunctions.join('|')}) )${small}{0,2}${word}){0,5}(?: \\([\\p{L} .-]{2,30}\\)(?= \\(|, ))?)`
}

function isDateline(
  { place, date, agency, bareAgency, dash }: Readonly<Record<string, string | undefined>>,
  rest: string,
  rules: FilingRules,
  lexicon: FilingLexicon,
): boolean {
  const isDash = dash !== undefined && dash !== ':'
  if (bareAgency !== undefined) return isDash
  const shouted = place !== undefined && isShouted(place)
  if (agency !== undefined) {
    const known = isAgency(agency, rules)
    const begins = dash !== undefined || /^\s*(?:$|[\p{Lu}«"“])/u.test(rest)
    return (
      (known && begins && (place === undefined || shouted || date !== undefined || isDash)) ||
      (isDash && /\p{L}{2}/u.test(agency) && (date !== undefined || (shouted && isPlace(place, lexicon)))) ||
      (isDash && (shouted || place === undefined) && SIGNS_AS_AGENCY.test(agency))
    )
  }
  if (date !== undefined) return isDash || (place !== undefined && rest.trim() === '')
  return shouted && isDash && isPlace(place, lexicon)
}

/** « Agence Ponant », « XYZ »: a name that only an agency would put behind a place. */
const SIGNS_AS_AGENCY = /^(?:[Aa]gences? |[Aa]gency )|^\p{Lu}[\p{Lu}.-]{1,9}$/u

const isShouted = (place: string): boolean => !/\p{Ll}/u.test(place) && /\p{Lu}{2}/u.test(place)

const isAgency = (text: string, { agencies }: FilingRules): boolean => {
  const folded = agencies.map((agency) => agency.toLowerCase())
  return text.split(/\s*[/,&]\s*|\s+-\s+/u).every((part) => folded.includes(part.trim().toLowerCase()))
}

const isPlace = (place: string, lexicon: FilingLexicon): boolean =>
  place
    .split(/[ /.-]+/u)
    .some((word) =>
      lexicon.analyse(word.charAt(0) + word.slice(1).toLowerCase()).some(({ name }) => name === 'place'),
    )

/** Where a place in capitals with an agency behind it stands inside a text, as in « … 700 words BOSTON (AP) – ». */
export function datelineIn(text: string, { agencies }: FilingRules): number | undefined {
  const signed = agencies.map((agency) => agency.replace('.', '\\.')).join('|')
  const opening = text.slice(0, 2000)
  return new RegExp(`(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu} .,'’-]{1,40}\\((?:${signed})\\) ?[-–—]`, 'u').exec(
    opening,
  )?.index
}
