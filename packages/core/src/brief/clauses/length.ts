import { overlaps } from '../../span.ts'
import { countArticleWords } from '../../writing/count-words.ts'
import type { BriefText } from '../brief-text.ts'
import type { BriefWords } from '../brief-words.ts'
import type { ClauseRule, ReadClause } from '../clause-rule.ts'
import { isWithin, type Quantity, readQuantities } from '../quantities.ts'

/** A bare number with a bound (« 300 maximum ») counts words from here on; below, it counts things. */
const MIN_BARE_WORDS = 100

/** No part of an article is this long: « des sous-titres de minimum 700 mots » is about the whole. Words. */
const MIN_WHOLE = 300

/** « au moins 700 mots », « 600 à 800 words », « longueur : 700 ». Words as `countArticleWords` counts. */
export const length: ClauseRule<'length'> = {
  kind: 'length',
  read(text, words) {
    const labelled = [...labelledRanges(text, words), ...labelledLengths(text, words)]
    const counted = readQuantities(text, words, words.words).filter(
      (found) => isApart(found, labelled) && isOfArticle(text, words, found),
    )
    const bare = bareLengths(text, words).filter((found) => isApart(found, [...counted, ...labelled]))
    return [...labelled, ...counted, ...bare].map(clauseOf)
  },
  check({ bound, words }, { article }, language) {
    const measured = countArticleWords(article, language)
    return { met: isWithin(measured, bound, words), values: { words: measured, limit: words, bound } }
  },
}

const clauseOf = ({ start, end, bound, value }: Quantity): ReadClause => ({
  clause: { kind: 'length', bound: bound ?? 'about', words: Math.round(value) },
  stretch: { start, end },
})

const isApart = (found: Quantity, others: readonly Quantity[]): boolean =>
  !others.some((other) => overlaps(found, other))

/** False for « paragraphes de 100 mots », « 50-word intro », « tous les 150 mots ». */
function isOfArticle({ canonical }: BriefText, words: BriefWords, { start, end, value }: Quantity): boolean {
  if (value >= MIN_WHOLE) return true
  const before = canonical.slice(0, start)
  const after = canonical.slice(end)
  const part = `(?:${words.parts})`
  return !(
    new RegExp(`(?:^| )${part}(?: (?!(?:${words.and}) )[^ ,;.:()]+){0,3} $`, 'u').test(before) ||
    new RegExp(`(?:^| )(?:${words.rhythms}) $`, 'u').test(before) ||
    new RegExp(`^ (?:${words.rhythms})(?: |$)`, 'u').test(after) ||
    new RegExp(`^(?: de)? ${part}(?: |$)`, 'u').test(after)
  )
}

/** « longueur : 600-800 ». */
function labelledRanges(text: BriefText, words: BriefWords): readonly Quantity[] {
  const middle = words.ranges.map((range) => range.middle).join('|')
  const source = `(?:${words.lengthLabels}) (?:[:=] )?(?<low>\\d+) (?:${middle}) (?<high>\\d+)(?: (?:${words.words}))?`
  return text.matchAll(source).flatMap(({ start, end, groups }): Quantity[] => [
    { start, end, bound: 'at-least', value: Number(groups.low) },
    { start, end, bound: 'at-most', value: Number(groups.high) },
  ])
}

/** « longueur minimale : 700 », « word count: 700+ », « minimum length 700 words ». */
function labelledLengths(text: BriefText, words: BriefWords): readonly Quantity[] {
  const { bounds } = words
  const least = `(?:${bounds['at-least'].after}|minim[ae]le?)`
  const most = `(?:${bounds['at-most'].after}|maxim[ae]le?)`
  const source =
    `(?:(?:(?<least>${least})|(?<most>${most})) (?:(?:de|of) )?)?(?:${words.lengthLabels})(?: (?:(?<least2>${least})|(?<most2>${most})))?` +
    `(?: (?::|=|est|is|de|of))* (?<n>\\d+)(?: (?:${words.words}))?(?: (?:(?<least3>${least})|(?<most3>${most})))?(?! (?:a|to|-|/) \\d)`
  return text.matchAll(source).map(({ start, end, groups }) => ({
    start,
    end,
    value: Number(groups.n),
    ...boundOf(groups.least ?? groups.least2 ?? groups.least3, groups.most ?? groups.most2 ?? groups.most3),
  }))
}

/** « au moins 700 mots, 300 maximum »: the unit is said once. */
function bareLengths(text: BriefText, words: BriefWords): readonly Quantity[] {
  const { bounds } = words
  const ending = `(?= (?:[,;.)]|${words.and}) |(?: [,;.)])?$)`
  const sources = [
    `(?:(?<least>${bounds['at-least'].before})|(?<most>${bounds['at-most'].before})) (?<n>\\d+)${ending}`,
    `(?<n>\\d+) (?:(?<least>${bounds['at-least'].after})|(?<most>${bounds['at-most'].after}))${ending}`,
  ]
  return sources
    .flatMap((source) => text.matchAll(source))
    .map(({ start, end, groups }) => ({
      start,
      end,
      value: Number(groups.n),
      ...boundOf(groups.least, groups.most),
    }))
    .filter(({ value }) => value >= MIN_BARE_WORDS)
}

function boundOf(least: string | undefined, most: string | undefined): Pick<Quantity, 'bound'> {
  if (least !== undefined) return { bound: 'at-least' }
  return most === undefined ? {} : { bound: 'at-most' }
}
