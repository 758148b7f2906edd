import { sliceOf } from '../../../span.ts'
import { EXCERPT, type Passage, type Wording } from '../../realisation.ts'
import { capitalise, join } from '../elision.ts'
import { neutralReporting } from '../reporting.ts'
import { shortSource } from './reframe.ts'

const FEWEST_WORDS = 5
const MOST_WORDS = 24
/** Words of a whole quotation from which on its beginning alone is another, shorter text. */
const WORTH_CUTTING = 18
/** A sentence of the quotation that needs what was said before it. */
const LEANING =
  /^(?:mais|et|or|car|donc|cela|ça|il(?! (?:est|faut|y a|s['’]agit|serait|faudrait))|elle|ils|elles|y|en|ainsi|puis|ensuite|après|dans ce|dans cette|ce|cette|ces|là|lui|oui|non)(?![\p{L}-])/iu
/** What behind a comma goes on with a thought that is complete before it. */
const GOES_ON =
  /^(?:pour|afin|avec|et|mais|car|parce|puisque|qui|ce qui|alors|tandis|notamment|en|pas|quand|lorsque|même|dans|sur|à|malgré)(?![\p{L}-])/iu
const VERB =
  /(?<!\p{L})(?:est|sont|a|ont|avons|sommes|suis|ai|était|avait|sera|seront|va|vont|doit|peut|faut|\p{L}+(?:ons|ent|ait|aient))(?!\p{L})/iu
const ODD = /\(…\)|\(\.\.\.\)|[«»"+“”()]/u

/**
 * Part of a quotation with its speaker: one whole sentence of several, or a long one up to a comma behind
 * which it only goes on, the cut marked « (…) ». Not a word is changed.
 */
export function quoteExcerpts(passage: Passage): readonly Wording[] {
  const { statement, quotes, text } = passage
  const source = statement.attribution?.source ?? statement.speaker
  const speaker = source === undefined ? undefined : shortSource(passage, source)
  if (speaker === undefined) return []
  return quotes.flatMap((quote) => {
    const words = sliceOf(text, quote.inner)
    const excerpt = oneSentence(words) ?? beginning(words)
    return excerpt === undefined
      ? []
      : [{ fact: EXCERPT, text: attributed(excerpt, speaker, statement.attribution?.verb) }]
  })
}

const countOf = (words: string): number => words.split(/\s+/u).length

const isFit = (words: string): boolean =>
  countOf(words) >= FEWEST_WORDS && countOf(words) <= MOST_WORDS && !LEANING.test(words) && !ODD.test(words)

function oneSentence(words: string): string | undefined {
  const sentences = words.split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
  if (sentences.length < 2) return undefined
  const [longest] = sentences.filter(isFit).sort((one, other) => other.length - one.length)
  return longest?.replace(/[.]$/u, '')
}

function beginning(words: string): string | undefined {
  if (countOf(words) < WORTH_CUTTING || /[.!?…]\s+\p{Lu}/u.test(words)) return undefined
  for (const { index } of words.matchAll(/,\s/gu)) {
    const [before, behind] = [words.slice(0, index), words.slice(index + 1).trim()]
    const whole = isFit(before) && VERB.test(before) && GOES_ON.test(behind) && !/,/u.test(before)
    if (whole && countOf(before) * 2 <= countOf(words) + FEWEST_WORDS) return `${before} (…)`
  }
  return undefined
}

/** Behind a neutral verb of saying « selon X »; any other is left to the body, and a colon says no more. */
const attributed = (excerpt: string, speaker: string, verb: string | undefined): string =>
  verb === undefined || neutralReporting.has(verb)
    ? join(`« ${excerpt} », selon`, `${speaker}.`)
    : `${capitalise(speaker)} : « ${excerpt} ».`
