import type { NumberBound, NumberMention } from '../mentions.ts'

const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    hundreds: 1e2,
    dozen: 12,
    dozens: 12,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    trillion: 1e12,
    m: 1e6,
  }),
)
const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
  }),
)
/** Longest first, so that « no less than » is not read as « less than ». */
const BOUNDS: readonly (readonly [RegExp, NumberBound])[] = [
  [/(?:no (?:less|fewer) than|at least|a minimum of) $/iu, 'at-least'],
  [/(?:no more than|at most|up to|as (?:many|much) as|a maximum of) $/iu, 'at-most'],
  [/(?:more than|over|above|in excess of|greater than|upwards of) $/iu, 'more-than'],
  [/(?:less than|fewer than|under|below) $/iu, 'less-than'],
  [
    /(?:about|around|roughly|approximately|nearly|almost|some|close to|an estimated|an average of) $/iu,
    'about',
  ],
]
const UNITS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['%', '% percent pct'],
      ['%', 'per_cent'],
      ['$', '$ dollar dollars usd'],
      ['€', '€ euro euros eur'],
      ['£', '£ pound pounds'],
      ['penny', 'penny pence p'],
      ['km', 'km kilometre kilometres kilometer kilometers'],
      ['m', 'metre metres meter meters'],
      ['mile', 'mile miles'],
      ['foot', 'foot feet ft'],
      ['inch', 'inch inches'],
      ['kg', 'kg kilo kilos kilogram kilograms'],
      ['ton', 'ton tons tonne tonnes'],
      ['acre', 'acre acres'],
      ['hectare', 'hectare hectares'],
      ['hour', 'hour hours'],
      ['minute', 'minute minutes'],
      ['second', 'second seconds'],
      ['day', 'day days'],
      ['week', 'week weeks'],
      ['month', 'month months'],
      ['year', 'year years year-old years-old'],
      ['point', 'point points'],
      ['mph', 'mph'],
      ['km/h', 'km/h kph'],
    ] as const
  ).flatMap(([key, forms]) => forms.split(' ').map((form) => [form, key] as const)),
)

const WORDS = [...CARDINALS.keys()].join('|')
const SCALE_WORDS = [...SCALES.keys()].filter((word) => word !== 'm').join('|')
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<currency>[$€£])\\s?)?(?<figure>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d\\p{L}:])(?:[\\s-](?<scale>${SCALE_WORDS}))?|` +
    `(?<![\\p{L}\\d-])(?:(?:a|one|two|three|four) )?(?<fraction>half|(?:(?:two|three|four)[ -])?(?:third|quarter|fifth)s?)(?= of\\b)|` +
    `(?<![\\p{L}\\d-])(?<words>(?:${WORDS}|(?:a|an) (?=(?:hundred|thousand|million|billion|trillion|dozen)\\b)|dozens|hundreds|thousands|millions)(?:(?:[ -]| and )?(?:${WORDS}|${SCALE_WORDS})(?!\\p{L}))*)(?![\\p{L}])`,
  'giu',
)
const GLUED = /(?<![\p{L}\d.,])(?<currency>[$€£])?(?<figure>\d+(?:\.\d+)?)(?<scale>bn|m|k|%)(?![\p{L}\d])/giu

/**
 * The numbers of an English text in reading order, in figures and in words, with bound and unit. « one »
 * alone is no number of things; ordinals and clock times are none either.
 */
export function findNumbers(text: string): readonly NumberMention[] {
  const found = [...text.matchAll(GLUED), ...text.matchAll(NUMBER)]
    .flatMap((match) => mentionOf(text, match))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  return found.filter((mention, index) => mention.figure.start >= (found[index - 1]?.figure.end ?? 0))
}

function mentionOf(text: string, match: RegExpExecArray): NumberMention[] {
  const { currency, figure, scale, fraction, words } = match.groups ?? {}
  const value =
    figure !== undefined
      ? Number(figure.replaceAll(',', '')) * scaleOf(scale)
      : fraction !== undefined
        ? fractionOf(match[0])
        : wordsValue(words ?? '')
  if (value === undefined || (words !== undefined && /^(?:one|a|an)$/iu.test(words.trim()))) return []
  const start = match.index
  const end = start + match[0].trimEnd().length
  const bound = BOUNDS.find(([pattern]) => pattern.test(text.slice(Math.max(0, start - 24), start)))
  const boundLength = bound?.[0].exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0
  const after = /^(?:\s|-)?(%|per cent(?!\p{L})|(?:km\/h|[\p{L}-]+))/u.exec(text.slice(end, end + 24))
  const unit =
    currency ?? (scale === '%' ? '%' : UNITS.get((after?.[1] ?? '').toLowerCase().replace(' ', '_')))
  const unitEnd =
    currency === undefined && scale !== '%' && unit !== undefined ? end + (after?.[0].length ?? 0) : end
  const isVague = words !== undefined && /^(?:dozens|hundreds|thousands|millions)/iu.test(words)
  return [
    {
      start: start - boundLength,
      end: unitEnd,
      text: text.slice(start - boundLength, unitEnd),
      value: Math.round(value * 1e6) / 1e6,
      figure: { start, end },
      ...(bound !== undefined ? { bound: bound[1] } : isVague ? { bound: 'about' as const } : {}),
      ...(unit === undefined ? {} : { unit }),
    },
  ]
}

function scaleOf(scale: string | undefined): number {
  const key = scale?.toLowerCase()
  return key === undefined || key === '%' ? 1 : key === 'k' ? 1e3 : (SCALES.get(key) ?? 1)
}

function fractionOf(text: string): number {
  const parts = text.toLowerCase().split(/[ -]/u)
  const count = parts.map((part) => CARDINALS.get(part)).find((each) => each !== undefined) ?? 1
  return count * (FRACTIONS.get(parts.at(-1) ?? '') ?? 1)
}

/** « two hundred and fifty thousand »: a scale multiplies what stands before it. */
function wordsValue(text: string): number | undefined {
  let [total, group, seen] = [0, 0, false]
  for (const word of text.toLowerCase().split(/[ -]+/u)) {
    const cardinal = CARDINALS.get(word)
    const scale = SCALES.get(word)
    if (cardinal !== undefined) [group, seen] = [group + cardinal, true]
    else if (scale !== undefined && scale <= 100) [group, seen] = [Math.max(group, 1) * scale, true]
    else if (scale !== undefined) [total, group, seen] = [total + Math.max(group, 1) * scale, 0, true]
  }
  return seen ? total + group : undefined
}
