import { overlaps, type Span } from '../span.ts'
import type { BriefMatch, BriefText } from './brief-text.ts'
import type { BriefWords } from './brief-words.ts'
import type { Bound } from './clause.ts'

/** A number of something, with its bound where one is stated. The span is in the canonical brief. */
export interface Quantity extends Span {
  readonly bound?: Bound
  readonly value: number
}

const BOUNDS: readonly Bound[] = ['at-least', 'at-most', 'about']
/** « intertitres : 5 » counts subheadings, « intertitres : 5 minutes » does not. */
const ENDING = '(?= (?:[,;.)]|et|and)(?: |$)|$)'
const NUMBER = '\\d+(?:\\.\\d+)?'

/**
 * The numbers of the thing that `unit` names, in order: « au moins 5 intertitres », « 700 mots ou plus »,
 * « 700+ words », « 3 questions ». A range gives two quantities over the same words.
 */
export function readQuantities(text: BriefText, words: BriefWords, unit: string): readonly Quantity[] {
  // Most briefs count little: the long patterns are made for what they count only.
  if (!/\d/u.test(text.canonical) || text.matchAll(unit).length === 0) return []
  const found: Quantity[] = []
  for (const form of formsOf(words, unit)) {
    for (const match of text.matchAll(form.source)) {
      if (found.some((quantity) => overlaps(quantity, match))) continue
      found.push(...form.read(match))
    }
  }
  found.push(...found.flatMap((quantity) => furtherBound(text, words, quantity)))
  return found.sort((one, other) => one.start - other.start)
}

/** « 3 intertitres au minimum et 5 au maximum », « at least 3, at most 6 »: the unit is said once. */
function furtherBound(
  { canonical }: BriefText,
  { bounds }: BriefWords,
  { bound: first, end }: Quantity,
): readonly Quantity[] {
  const rest = canonical.slice(end)
  for (const bound of BOUNDS) {
    if (first === undefined || bound === first) continue
    const [before, after] = [
      `(?:${bounds[bound].before}) (?<n>${NUMBER})`,
      `(?<n>${NUMBER}) (?:${bounds[bound].after})`,
    ]
    const match = [before, after]
      .map((source) =>
        new RegExp(`^ (?:(?:[,;/]|et|and|mais|but) )+(?:${source})(?= [,;.)]|$)`, 'u').exec(rest),
      )
      .find((found) => found !== null)
    if (match === undefined) continue
    const start = end + match[0].search(/[^ ,;/]/u)
    return [{ start, end: end + match[0].length, bound, value: Number(match.groups!.n) }]
  }
  return []
}

interface Form {
  readonly source: string
  read(match: BriefMatch): readonly Quantity[]
}

/** From the most telling to the least: what one form has read, the next leaves alone. */
const formsOf = (words: BriefWords, unit: string): readonly Form[] => [
  ...words.ranges.map(({ open, middle }) => rangeForm(open, middle, unit)),
  boundedForm(
    (bound) => words.bounds[bound].before,
    (bound, n) => `(?:${bound}) (?:(?:de|of|les|the) )?${n}(?: \\+)? (?:${unit})`,
  ),
  { source: `(?<n>${NUMBER}) \\+ (?:${unit})`, read: (match) => [quantityOf(match, 'at-least')] },
  boundedForm(
    (bound) => words.bounds[bound].after,
    (bound, n) => `${n} (?:(?:de|of) )?(?:${unit}) (?:\\( )?(?:${bound})(?: \\))?(?!(?: de| of)? \\d)`,
  ),
  boundedForm(
    (bound) => words.bounds[bound].after,
    (bound, n) => `${n} (?:${unit}) , (?:${bound})(?= [,;.)]|$)`,
  ),
  boundedForm(
    (bound) => words.bounds[bound].after,
    (bound, n) => `${n} (?:${bound}) (?:(?:de|of) )?(?:${unit})`,
  ),
  { source: `(?<n>${NUMBER}) (?:(?:de|of|x) )?(?:${unit})`, read: (match) => [quantityOf(match)] },
  boundedForm(
    (bound) => words.bounds[bound].before,
    (bound, n) => `(?:${unit}) (?:[:=(] )*(?:${bound}) (?:[.:] )?${n}${ENDING}`,
  ),
  boundedForm(
    (bound) => words.bounds[bound].after,
    (bound, n) => `(?:${unit}) (?:[:=(] )+${n} (?:${bound})${ENDING}`,
  ),
  { source: `(?:${unit}) x ?(?<n>${NUMBER})${ENDING}`, read: (match) => [quantityOf(match)] },
  { source: `(?:${unit}) (?:[:=(] )+(?<n>${NUMBER})${ENDING}`, read: (match) => [quantityOf(match)] },
]

const rangeForm = (open: string, middle: string, unit: string): Form => ({
  source: `${open}(?<low>${NUMBER})(?: (?:${unit}))? (?:${middle}) (?<high>${NUMBER})(?: (?:${unit}))`,
  read: ({ start, end, groups }) => {
    const ends = [Number(groups.low), Number(groups.high)]
    return [
      { start, end, bound: 'at-least', value: Math.min(...ends) },
      { start, end, bound: 'at-most', value: Math.max(...ends) },
    ]
  },
})

/** One form for the three bounds, so that « pas plus de » is found before « plus de » inside it. */
function boundedForm(
  wordsOf: (bound: Bound) => string,
  sourceOf: (bound: string, number: string) => string,
): Form {
  const bounds = BOUNDS.map((bound, index) => `(?<b${index}>${wordsOf(bound)})`).join('|')
  return {
    source: sourceOf(bounds, `(?<n>${NUMBER})`),
    read: (match) => [
      quantityOf(
        match,
        BOUNDS.find((_, index) => match.groups[`b${index}`] !== undefined),
      ),
    ],
  }
}

const quantityOf = ({ start, end, groups }: BriefMatch, bound?: Bound): Quantity => ({
  start,
  end,
  value: Number(groups.n),
  ...(bound === undefined ? {} : { bound }),
})

/** Tolerance of « about »: a tenth, and at least one. */
const TOLERANCE = 0.1

/** The least and the most that a bound lets pass. */
export function rangeOf(bound: Bound, limit: number): readonly [least: number, most: number] {
  if (bound === 'at-least') return [limit, Number.POSITIVE_INFINITY]
  if (bound === 'at-most') return [0, limit]
  const tolerance = Math.max(1, limit * TOLERANCE)
  return [limit - tolerance, limit + tolerance]
}

/** True where the measured number is within the bound. */
export function isWithin(measured: number, bound: Bound, limit: number): boolean {
  const [least, most] = rangeOf(bound, limit)
  return least <= measured && measured <= most
}
