import type { QuoteMention } from '../../../reading/reading.ts'
import { covers, overlaps, type Span, sliceOf } from '../../../span.ts'
import type { ExcerptDraft, Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { holdsFrame } from '../reporting.ts'
import { shortSource } from './reframe.ts'

const FEWEST_WORDS = 6
const MOST_WORDS = 26
/** Words of a whole quotation from which on its beginning alone is another, shorter text. */
const WORTH_CUTTING = 14
/** Of a quotation cut short at most this share is said again. */
const MOST_SHARE = 0.75
/** A sentence of the quotation that needs what was said before it. */
const LEANING =
  /^(?:mais|et|or|car|donc|cela|ça|il(?! (?:est|faut|y a|s['’]agit|serait|faudrait))|elle|ils|elles|y|en|ainsi|puis|ensuite|après|dans ce|dans cette|ce|cette|ces|là|lui|oui|non|voilà|alors|bien que|bien qu['’]|comme|tandis|quand|lorsque|c['’]est (?:qu[e’']|ce|ça|la|le|un|une|pour|aussi|là)|par exemple|bien (?:entendu|sûr)|en effet|du coup|d['’]ailleurs|au contraire|de plus|en plus|pour cela|à ce titre)(?![\p{L}-])/iu
/** Where a thought that is complete goes on: behind a comma, or before a word that opens another clause. */
const BOUNDARY =
  /,\s+(?=(?:(?:c|j|l|d|qu)['’]|(?:on|nous|je|il|elle|ils|elles|les?|la|une?|des|pour|afin|avec|et|mais|car|parce|puisque|qui|ce qui|alors|tandis|notamment|en|pas|quand|lorsque|même|dans|sur|à|malgré|où|ainsi|soit|puis|comme|sans|si)(?![\p{L}-])))|\s+(?=(?:parce que|parce qu['’]|puisque|afin de|afin d['’]|alors que|alors qu['’]|tandis que|mais |car |pour que|pour qu['’]|lorsque|lorsqu['’]|en raison d|dès que|dès qu['’]))/giu
export const VERB =
  /(?<!\p{L})(?:est|sont|a|ont|avons|sommes|suis|ai|était|avait|sera|seront|va|vont|doit|peut|faut|\p{L}+(?:ons|ent|ait|aient|era|eront))(?!\p{L})/iu
const ODD = /\(…\)|\(\.\.\.\)|[«»"+“”()…]|\.\.\./u
/** Words that wait for others. */
const WAITING =
  /(?<!\p{L})(?:de|d['’]|du|des|le|la|les|l['’]|un|une|à|au|aux|en|et|ou|que|qu['’]|qui|si|ne|n['’]|pas|très|plus|pour|par|sur|dans|avec|sans|mon|ma|notre|nos|leur|se|s['’]|y|est|a|ont|sont)$/iu

/**
 * Parts of a quotation with their speaker, the longest first: one whole sentence of several, or a long one up to
 * where it only goes on, the cut marked « (…) ». Not a word is changed. Empty where nobody sure speaks.
 */
export function excerptsOf(passage: Passage): readonly ExcerptDraft[] {
  const { statement, quotes, text } = passage
  const source = statement.attribution?.source ?? statement.speaker
  const speaker = source === undefined ? undefined : shortSource(passage, source)
  if (speaker === undefined || /^(?:ils?|elles?|on|qui|celui|celle)(?!\p{L})/iu.test(speaker)) return []
  return quotesOf(quotes, passage, source)
    .flatMap(({ inner }) => {
      const words = sliceOf(text, inner)
      const whole = oneOfSeveral(words)
      return whole.length > 0 ? whole : beginnings(words, passage, inner.start)
    })
    .sort((one, other) => other.length - one.length)
    .map((words) => ({ speaker, text: `${capitalise(speaker)} : « ${words} »` }))
}

/** Not those of somebody else whom the same sentence lets speak: « selon X, « … » ; Y a ajouté : « … » ». */
export const quotesOf = (
  quotes: readonly QuoteMention[],
  { statement }: Passage,
  source: Span | undefined,
): readonly QuoteMention[] =>
  quotes.filter(
    ({ speaker }) =>
      speaker === undefined ||
      source === undefined ||
      !covers(statement, speaker) ||
      overlaps(speaker, source),
  )

/** What would take back or narrow what stands before it: « je suis pour, mais … », « il partira, sauf … ». */
const NARROWING =
  /^,?\s*(?:(?:mais|si|sauf|sans|même|malgré|quand|tant|pas|non|où|qui|que|dont|à (?:moins|condition|part)|alors|tandis|soit|ou|ni|ce qui|plutôt|en (?:cas|dehors)|pourvu|hormis|seulement|uniquement)(?!\p{L})|(?:s|qu)['’]|(?:lors|pour |jus)qu)/iu
const FEWEST_WORDS_OF_A_HEADING = 4
const MOST_CHARACTERS_OF_A_HEADING = 76

/**
 * Whole sentences of a passage's quotations, and their beginnings up to where nothing narrows them, short enough for a
 * heading; to the letter, the longest first.
 */
export function quotedHeadings(passage: Passage, source: Span | undefined): readonly string[] {
  return quotesOf(passage.quotes, passage, source)
    .flatMap(({ inner }) => {
      const words = sliceOf(passage.text, inner)
      return [...words.matchAll(/(?:^|(?<=[.!?…]\s))\p{Lu}.*?(?=[.!?…](?:\s|$)|$)/gsu)].flatMap(
        ({ 0: sentence, index }) => headingsIn(sentence, passage, inner.start + index),
      )
    })
    .sort((one, other) => other.length - one.length)
}

function headingsIn(sentence: string, passage: Passage, start: number): readonly string[] {
  const ends = [...sentence.matchAll(BOUNDARY)]
    .filter(({ index }) => !NARROWING.test(sentence.slice(index)))
    .map(({ index }) => index)
  return [sentence.length, ...ends]
    .map((end) => sentence.slice(0, end).trimEnd())
    .filter(
      (words) =>
        words.length <= MOST_CHARACTERS_OF_A_HEADING &&
        countOf(words) >= FEWEST_WORDS_OF_A_HEADING &&
        !LEANING.test(words) &&
        !ODD.test(words) &&
        !WAITING.test(words) &&
        !/[,;:–—]/u.test(words) &&
        VERB.test(words) &&
        hasItsVerbs(passage, { start, end: start + words.length }),
    )
}

const countOf = (words: string): number => words.split(/\s+/u).length

const isFit = (words: string): boolean =>
  !/^\p{Ll}/u.test(words) &&
  countOf(words) >= FEWEST_WORDS &&
  countOf(words) <= MOST_WORDS &&
  !LEANING.test(words) &&
  !ODD.test(words) &&
  !WAITING.test(words) &&
  !holdsFrame(words) &&
  VERB.test(words)

function oneOfSeveral(words: string): readonly string[] {
  const sentences = words.split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
  if (sentences.length < 2) return []
  return sentences
    .filter((sentence) => isFit(sentence) && countOf(sentence) <= countOf(words) * MOST_SHARE)
    .map((sentence) => sentence.replace(/[.]$/u, ''))
}

/** Words that open a clause, which wants a verb of its own. */
const OPENS_CLAUSE =
  /^(?:que|qu['’]|qui|dont|où|si|quand|lorsque|lorsqu['’]|car|puisque|puisqu['’]|comme|vu)$/iu

/** Its beginnings that are short enough and complete. */
function beginnings(words: string, passage: Passage, start: number): readonly string[] {
  if (countOf(words) < WORTH_CUTTING || /[.!?…]\s+\p{Lu}/u.test(words)) return []
  return [...words.matchAll(BOUNDARY)]
    .map(({ index }) => words.slice(0, index))
    .filter(
      (before) =>
        isFit(before) &&
        countOf(before) <= countOf(words) * MOST_SHARE &&
        hasItsVerbs(passage, { start, end: start + before.length }),
    )
    .map((before) => `${before} (…)`)
}

/** A finite verb for the stretch and one more for each clause that it opens: « je crois que les gens » waits for one. */
function hasItsVerbs({ tree, others }: Passage, span: Span): boolean {
  const tokens = [tree, ...others].flatMap((one) => one.tokens).filter((token) => covers(span, token))
  const verbs = tokens.filter(({ features }) => features.Mood !== undefined).length
  return verbs > tokens.filter(({ form }) => OPENS_CLAUSE.test(form)).length
}
