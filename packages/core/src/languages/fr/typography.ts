import { setQuotationMarks } from './quotation-marks.ts'

const NO_BREAK = '\u00a0'
const NARROW = '\u202f'

/** A space within a line, of any width. */
const S = '[ \\u00a0\\u202f\\u2009]'

/** Stands for one stretch that no rule may touch; the rules see it as a word. */
const MASK = '\ufffc'

/** Addresses, e-mails, code between grave accents, character references. */
const UNTOUCHED = new RegExp(
  [
    MASK,
    '`[^`\\n]+`',
    '(?:https?://|www\\.)[^\\s<>"«»“”`]*[^\\s<>"«»“”`.,;:!?…)\\]\'’]',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}',
    '(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}[a-z]{2,}/[^\\s<>"«»“”`]*[^\\s<>"«»“”`.,;:!?…)\\]\'’]',
    '&(?:[A-Za-z]{2,10}|#\\d{1,6}|#x[0-9A-Fa-f]{1,6});',
  ].join('|'),
  'gu',
)

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.'

const UNITS =
  'millions?|milliards?|billions?|euros?|dollars?|francs?|heures?|minutes?|secondes?|ans|jours|mois|degrés?|mètres?|kilomètres?|hectares?|tonnes?|litres?|kilos?|km/h|km²|m²|m³|mm|cm|m|km|kg|g|t|l|ha|h|min|kWh|MWh|GWh|TWh|kW|MW|GW|k€|M€|Md€|Mds€'

/** What a number with a point is where three digits after it are no thousands. */
const NO_THOUSANDS =
  '(?:version|release|build|iOS|Android|Windows|macOS|Linux|article|section|chapitre|v\\.?)'

type Rule = readonly [pattern: RegExp, replacement: string | ((match: string) => string)]

const rule = (pattern: string, replacement: Rule[1], flags = 'gu'): Rule => [
  new RegExp(pattern, flags),
  replacement,
]

const isNetworkAddress = (number: string): boolean => {
  const parts = number.split('.')
  return parts.length === 4 && parts.every((part) => Number(part) < 256 && !part.startsWith('0'))
}

/** In this order: what one rule sets, a later one may space. */
const RULES: readonly Rule[] = [
  rule('(?<!\\.)\\.{3,}(?!/)', '…'),
  // l'eau, d'1,5 million, l'« affaire », mai '68
  rule(`(?<=\\p{L})['‘´](?=[\\p{L}\\p{N}«“"${MASK}])`, '’'),
  rule(`(?<=^|${S}|[«“(])'(?=\\d\\d(?![\\d'’]))`, '’', 'gmu'),
  // -- hausse de six mètres en deux heures-- ; a dash at the head of a line opens an item or a reply
  rule(
    '(?<=[^\\s«“(] )--(?!-) ?([^\\n-](?:(?!--)[^\\n]){0,300}?[^\\s-]) ?--(?=[\\s.,;:!?…)»]|$)',
    '– $1 –',
    'gmu',
  ),
  rule('(?<=[^\\s«“(]) (?:--|—|-(?! \\d)) (?=\\S)', ' – '),
  rule('(?<=\\S) (?:--|—)(?=[,;:.)»])', ' –'),
  rule(`«${S}*(?=[^\\s])`, `«${NO_BREAK}`),
  rule(`(?<=[^\\s«])${S}*»`, `${NO_BREAK}»`),
  rule(`(?<=[^\\s«“(\\[{;!?])${S}*(?=[;!?]+(?:[\\s»”"')\\].,:…]|$))`, NARROW, 'gmu'),
  rule(`(?<=[!?])${S}+(?=[!?])`, NARROW),
  rule(`(?<=[^\\s«“(\\[{:])${S}*:(?=[\\s«»“”"']|$)`, `${NO_BREAK}:`, 'gmu'),
  rule(`(?<=\\d)${S}*(?=[%‰](?![\\p{L}\\p{N}]))`, NARROW),
  rule(`(?<=\\d)${S}*(?=[€£¥$](?!\\d))`, NO_BREAK),
  rule(`(?<=\\d)${S}*°${S}?(?=[CF](?![\\p{L}\\p{N}]))`, `${NO_BREAK}°`),
  // 8 000, and 100.000 of the wire; not 1.5, 12.06.2020, 1:23.456, 192.168.100.200, version 10.150
  rule(
    `(?<!\\d${S}?|[\\p{L}.,:/_]|\\p{L}-|\\d['’])(?<!(?<!\\p{L})${NO_THOUSANDS}${S}?)[1-9]\\d{0,2}(?:\\.\\d{3})+` +
      `(?!\\d|[\\p{L}_]|[.:/'’-]\\d|${S}(?:s|sec|secondes?|dollar|euro|franc|livre)(?!\\p{L}))`,
    (number) => (isNetworkAddress(number) ? number : number.replaceAll('.', NARROW)),
    'giu',
  ),
  rule(`(?<!\\d${S}?|[\\p{L}.,/_])[1-9]\\d{0,2}(?:${S}\\d{3})+(?!${S}?\\d|[./]\\d)`, (number) =>
    number.replace(/\D/gu, NARROW),
  ),
  rule(`(?<=\\d)${S}(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, NO_BREAK),
  rule(`(?<=\\d${S}?h)${S}(?=\\d\\d(?!\\d))`, NO_BREAK),
  rule(`(?<=(?<!\\d)(?:\\d{1,2}|1er))${S}(?=(?:${MONTHS})(?!\\p{L}))`, NO_BREAK, 'giu'),
  // What stands behind a space is looked at first where that is rarer than what stands before it.
  rule(`${S}(?=\\p{Lu})(?<=(?<![\\p{L}\\p{N}&])(?:MM?\\.|Mmes?|Mlles?|Me|Mgr|Dr|Pr)${S})`, NO_BREAK),
  rule(`(?<=(?<!\\p{L})[Nn][°º])${S}*(?=\\d)`, NO_BREAK),
  rule(`(?<=§|(?<!\\p{L})(?:pp?|art|chap|vol|fig)\\.)${S}(?=\\d)`, NO_BREAK),
  rule(`(?<=(?<!\\p{L})[IVXL]+(?:er|e|ème))${S}(?=siècles?)`, NO_BREAK),
  rule(`${S}(?=(?:[IVX]{2,}|Ier)(?![\\p{L}\\p{N}]))(?<=\\p{Lu}\\p{Ll}{2,}${S})`, NO_BREAK),
]

/** A dash between spaces, or the end of a sentence. */
const DASH_OR_END = new RegExp(`(?<=[^\\s«“(])${S}–(?:${S}(?=\\S)|(?=[,;:.)»]))|[.!?…](?= |$)|\\n`, 'gmu')

/** The first dash of a sentence opens an insertion, the next closes it: no line breaks inside of them. */
function spaceInsertions(text: string): string {
  let inside = false
  return text.replace(DASH_OR_END, (match) => {
    const closes = inside || match.endsWith('–')
    inside = match.includes('–') && !closes
    if (!match.includes('–')) return match
    return closes ? `${NO_BREAK}–${match.slice(2) && ' '}` : ` –${NO_BREAK}`
  })
}

/**
 * Sets a French text as the press does: ’ for ', « … » and “…” inside, …, the dash –, no-break
 * spaces inside « », before « : », in dates and before units, narrow ones before ; ! ? % and in
 * thousands. Only signs and spaces change, never a letter or a digit; what is set stays as it is
 * when set again. Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 *
 * typeset('"C\'est 100.000 euros!"') // « « C’est 100 000 euros ! » »
 */
export function typeset(text: string): string {
  const untouched: string[] = []
  const masked = text.replace(UNTOUCHED, (stretch) => {
    untouched.push(stretch)
    return MASK
  })
  let set = setQuotationMarks(masked)
  for (const [pattern, replacement] of RULES) set = set.replace(pattern, replacement as string)
  let next = 0
  return spaceInsertions(set).replaceAll(MASK, () => untouched[next++] ?? MASK)
}

const THOUSANDS_SPACE = new RegExp(`(?<=(?<!\\d)\\d{1,3}(?:${S}\\d{3})*)${S}(?=\\d{3}(?!\\d))`, 'gu')

const MAY_HAVE_THOUSANDS = new RegExp(`\\d${S}\\d{3}`, 'u')
/** A run of what is no space, from its first letter or digit on. */
const RUN = /[\p{L}\p{N}]\S*/gu

/**
 * Words as a reader counts them: runs with a letter or a digit between spaces. « l’accord » is one,
 * « 1 000 » too, a spaced « : » none.
 */
export const countWords = (text: string): number =>
  (MAY_HAVE_THOUSANDS.test(text) ? text.replace(THOUSANDS_SPACE, '') : text).match(RUN)?.length ?? 0
