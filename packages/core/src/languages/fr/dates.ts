import { KIND, kindAt } from '../../characters.ts'
import type { DateKind, DateMention, PartialDate } from '../mentions.ts'

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv.'],
  ['février', 'fevrier', 'févr.'],
  ['mars'],
  ['avril', 'avr.'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil.'],
  ['août', 'aout'],
  ['septembre', 'sept.'],
  ['octobre', 'oct.'],
  ['novembre', 'nov.'],
  ['décembre', 'decembre', 'déc.'],
]
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

const S = '[ \\u00a0\\u202f]'
const A = "['’]"
const END = '(?![\\p{L}\\d])'
const START = '(?<![\\p{L}\\d-])'
const monthNames = MONTHS.flat().map((name) => name.replace('.', '\\.'))
const fullMonths = MONTHS.flatMap((names) => names.filter((name) => !name.endsWith('.')))
const month = (name: string): string => `(?<${name}>${monthNames.join('|')})`
const day = (name: string): string => `(?<${name}>\\d{1,2}|1 ?er|premier)`
const year = (name: string): string => `(?<${name}>1\\d{3}|20\\d{2}|2100)`
const weekday = `(?<weekday>${WEEKDAYS.join('|')})`
const part = `(?<part>matin|midi|après-midi|soir|nuit)`
const count =
  '(?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs)'
const lapse = '(?:heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?)'

/** A kind of word without which a rule cannot match. */
type Trigger =
  | 'month'
  | 'year'
  | 'weekday'
  | 'term'
  | 'near'
  | 'turn'
  | 'lapse'
  | 'coming'
  | 'end'
  | 'figure'
  | 'hour'

interface Grammar {
  readonly kind: DateKind
  readonly needs: Trigger
  readonly pattern: RegExp
}

const rule = (kind: DateKind, needs: Trigger, pattern: string): Grammar => ({
  kind,
  needs,
  pattern: new RegExp(START + pattern.replaceAll(' ', S) + END, 'giu'),
})

const TRIGGERS: ReadonlyMap<string, readonly Trigger[]> = triggersOf({
  month: monthNames.map((name) => name.replace(/\W+$/u, '')).join(' '),
  weekday: WEEKDAYS.join(' '),
  term: 'trimestre semestre',
  near: 'hier aujourd demain ce cette ci veille lendemain',
  turn:
    'dernier dernière derniers dernières prochain prochaine prochains prochaines passé passée passés passées ' +
    'suivant suivante suivants suivantes précédent précédente précédents précédentes',
  lapse:
    'heure heures jour jours semaine semaines mois an ans année années décennie décennies siècle siècles',
  coming: 'venir',
  end: 'fin',
  hour: 'heure heures',
})

function triggersOf(
  words: Readonly<Partial<Record<Trigger, string>>>,
): ReadonlyMap<string, readonly Trigger[]> {
  const found = new Map<string, Trigger[]>()
  for (const [trigger, list] of Object.entries(words))
    for (const word of list.split(' ')) found.set(word, [...(found.get(word) ?? []), trigger as Trigger])
  return found
}

/** What a text has that rules need: most texts have little, and a rule costs a run over all of it. */
function triggersIn(text: string): ReadonlySet<Trigger> {
  const found = new Set<Trigger>()
  for (let at = 0; at < text.length; ) {
    const start = at
    while (isDigit(text.charCodeAt(at))) at++
    if (at > start) {
      found.add('figure')
      if (at - start === 4) found.add('year')
      continue
    }
    while (kindAt(text, at) === KIND.letter && !isDigit(text.charCodeAt(at))) at++
    if (at === start) at++
    else if (at - start > 1) addTriggers(text.slice(start, at), found)
  }
  return found
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function addTriggers(word: string, found: Set<Trigger>): void {
  const known = TRIGGERS.get(word) ?? (word < 'a' ? TRIGGERS.get(word.toLowerCase()) : undefined)
  if (known !== undefined) for (const trigger of known) found.add(trigger)
}

/** The longest match at a place wins, the earlier rule among equals. */
const GRAMMAR: readonly Grammar[] = [
  rule(
    'period',
    'month',
    `(?:du|entre le) ${day('day')}(?: ${month('month')})?(?: ${year('year')})? (?:au|et le) ${day('day2')} ${month('month2')}(?: ${year('year2')})?`,
  ),
  rule(
    'period',
    'month',
    `(?:entre|de) ${month('month')}(?: ${year('year')})? (?:et|à) ${month('month2')}(?: ${year('year2')})?`,
  ),
  rule('period', 'year', `(?:entre|de) ${year('year')} (?:et|à) ${year('year2')}`),
  rule(
    'period',
    'weekday',
    `(?:dans la nuit )?(?:de|du) ${weekday} (?:à|au) (?<weekday2>${WEEKDAYS.join('|')})`,
  ),
  rule('day', 'month', `(?:${weekday} )?(?:le )?${day('day')} ${month('month')}(?: ${year('year')})?`),
  rule('month', 'month', `(?<edge>mi-|début |fin |courant )?${month('month')} ${year('year')}`),
  rule(
    'month',
    'month',
    `(?<edge>mi-|début |fin |courant )?(?<month>${fullMonths.join('|')})(?: (?:dernier|prochain))?`,
  ),
  rule(
    'quarter',
    'term',
    `(?<ordinal>premier|deuxième|second|troisième|quatrième|1er|2e|3e|4e) (?<span>trimestre|semestre)(?: (?:de )?${year('year')})?`,
  ),
  rule('year', 'year', `(?<edge>début |fin |l${A}année |mi-)?${year('year')}`),
  rule('weekday', 'weekday', `${weekday}(?: ${part})?(?: (?:dernier|prochain))?`),
  rule('relative', 'near', `(?:hier|avant-hier|aujourd${A}hui|demain|après-demain)(?: ${part})?`),
  rule('relative', 'near', `(?:ce|cette) (?:matin|midi|après-midi|soir|nuit|semaine|année)`),
  rule('relative', 'near', `(?:ce mois-ci|la veille|le lendemain|l${A}avant-veille)`),
  rule(
    'relative',
    'turn',
    `(?:le|la|l${A}|les|ces|ce)? ?(?:semaine|mois|an|année|été|hiver|printemps|automne|week-end|saison)s? (?:dernier|dernière|prochaine?|passée?|suivante?|précédente?)s?`,
  ),
  rule(
    'relative',
    'turn',
    `(?:ces|les|au cours des) (?:${count} )?(?:dernières?|derniers?|prochaines?|prochains?) (?:${count} )?${lapse}`,
  ),
  rule('relative', 'lapse', `(?:il y a|voici) (?:environ |près de |plus de )?${count} ${lapse}`),
  rule(
    'relative',
    'lapse',
    `(?:dans|d${A}ici(?: à)?|depuis) (?:environ |près de |plus de )?${count} ${lapse}`,
  ),
  rule('relative', 'coming', `(?:dans )?les (?:heures|jours|semaines|mois|années) à venir`),
  rule('relative', 'end', `d${A}ici(?: à)? la fin (?:de l${A}année|du mois|de la semaine)`),
  rule('time', 'figure', `(?<hour>\\d{1,2}) ?[hH] ?(?<minute>\\d{2})?(?: (?:GMT|UTC))?`),
  rule(
    'time',
    'hour',
    `(?:\\d{1,2}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures? (?:du matin|du soir|de l${A}après-midi)`,
  ),
]

/**
 * Dates, periods, weekdays, relative days and clock times of a text, in reading order, never
 * overlapping. A number alone counts as a year only from 1000 to 2100, and not before a thing counted
 * (« 2000 personnes »).
 */
export function findDates(text: string): readonly DateMention[] {
  const triggers = triggersIn(text)
  if (triggers.size === 0) return []
  const candidates = GRAMMAR.flatMap((grammar) =>
    triggers.has(grammar.needs)
      ? [...text.matchAll(grammar.pattern)].map((match) => mentionOf(grammar.kind, match))
      : [],
  ).filter((mention) => isPlausible(text, mention))
  candidates.sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: DateMention[] = []
  for (const mention of candidates) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  }
  return kept
}

function mentionOf(kind: DateKind, match: RegExpMatchArray): DateMention {
  const groups = match.groups ?? {}
  const text = match[0].trimStart()
  const start = (match.index ?? 0) + match[0].length - text.length
  const from = partialOf(
    groups.day,
    groups.month ?? (kind === 'period' ? groups.month2 : undefined),
    groups.year ?? groups.year2,
  )
  const to = partialOf(groups.day2, groups.month2, groups.year2)
  const index = groups.weekday === undefined ? -1 : WEEKDAYS.indexOf(groups.weekday.toLowerCase())
  return {
    start,
    end: start + text.length,
    text,
    kind,
    key: keyOf(kind, text, from, to, index + 1),
    ...(from === undefined ? {} : { from }),
    ...(kind === 'period' && to !== undefined ? { to } : {}),
    ...(index < 0 ? {} : { weekday: index + 1 }),
  }
}

function partialOf(dayText?: string, monthText?: string, yearText?: string): PartialDate | undefined {
  const monthIndex = MONTHS.findIndex((names) => names.includes(monthText?.toLowerCase() ?? ''))
  const dayNumber = dayText === undefined ? undefined : Number.parseInt(dayText, 10) || 1
  const date = {
    ...(yearText === undefined ? {} : { year: Number(yearText) }),
    ...(monthIndex < 0 ? {} : { month: monthIndex + 1 }),
    ...(dayNumber === undefined ? {} : { day: dayNumber }),
  }
  return Object.keys(date).length === 0 ? undefined : date
}

function keyOf(
  kind: DateKind,
  text: string,
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  weekdayNumber: number,
): string {
  if (kind === 'relative') return `relative:${sameTime(plain(text))}`
  if (kind === 'time' || kind === 'quarter') return `${kind}:${plain(text)}`
  if (from === undefined) return kind === 'period' ? `period:${plain(text)}` : `weekday:${weekdayNumber}`
  const edge = /^(?:mi-|début|fin|courant)/iu.exec(text)?.[0]?.toLowerCase()
  return `${kind}:${edge === undefined ? '' : `${edge.trim()}:`}${isoOf(from)}${to === undefined ? '' : `/${isoOf(to)}`}`
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[\u00a0\u202f]/gu, ' ')

/** « l'année dernière » is « l'an dernier », « la semaine passée » « la semaine dernière ». */
const sameTime = (text: string): string =>
  text
    .replace(/^voici /u, 'il y a ')
    .replace(
      /(?<=^l')année (derni|prochain|pass|suivant)\p{L}+/u,
      (_, start: string) => `an ${ENDINGS[start] ?? start}`,
    )
    .replace(/passée?(s?)$/u, (whole, plural: string) =>
      /^la|^une/u.test(text) ? `dernière${plural}` : whole.replace(/passé/u, 'dernier'),
    )
    .replace(/^(?:au cours des|les) (?=(?:\S+ )?derni)/u, 'ces ')
    .replace(/^dans les prochaine?s (\p{L}+)$/u, 'dans les $1 à venir')
    .replace(/^(?:les|ces) prochaine?s (\p{L}+)$/u, 'dans les $1 à venir')

const ENDINGS: Readonly<Record<string, string>> = {
  derni: 'dernier',
  prochain: 'prochain',
  pass: 'dernier',
  suivant: 'suivant',
}

const isoOf = ({ year: y, month: m, day: d }: PartialDate): string =>
  [y === undefined ? '-' : String(y), m === undefined ? '' : pad(m), d === undefined ? '' : pad(d)]
    .filter(Boolean)
    .join('-')

const pad = (value: number): string => String(value).padStart(2, '0')

/** « 2000 personnes » and « 1.985 » are counts; a day past 31 and an hour past 24 are no times. */
function isPlausible(text: string, mention: DateMention): boolean {
  if ((mention.from?.day ?? 1) > 31 || (mention.to?.day ?? 1) > 31) return false
  if (mention.kind === 'time') return Number.parseInt(mention.text, 10) <= 24 || !/^\d/u.test(mention.text)
  if (mention.kind !== 'year') return true
  if (/[.,]$/u.test(text.slice(0, mention.start)) && /\d$/u.test(text.slice(0, mention.start - 1)))
    return false
  return (
    !/^[.,]\d|^[ \u00a0\u202f](?:\d{3}(?!\d)|%|(?!(?:lors|dans|sans|sous|vers|mais|dès|après|alors|puis|depuis|très|plus|moins|les|des|ses|ces|nous|vous|ils|elles|dans|sous)\b)\p{Ll}+s\b|euros?|dollars?|km|mètres?)/u.test(
      text.slice(mention.end, mention.end + 24),
    ) || /^(?:l|début|fin|mi)/iu.test(mention.text)
  )
}
