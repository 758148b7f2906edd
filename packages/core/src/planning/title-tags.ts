import { contentWords, shareMentioned } from '../brief/mentions-phrase.ts'
import type { Language } from '../languages/language.ts'
import type { Statement } from '../reading/reading.ts'
import type { Range } from './demand.ts'
import type { Rendering } from './plan.ts'
import { capitalised, derivedFrom, hasPhrase, labelledWith, lengthOf, wantsLabel } from './renderings.ts'

/** A title tag of fewer characters wastes the place that it has. */
const SHORTEST = 25
/** Of the headline's candidates so many are looked into. */
const HEADLINES = 5
/**
 * Costs, in characters before the keyphrase times four: all of its words apart from each other; the keyphrase set
 * before a part of the headline; a fact that a subheading tells; a title that only announces; one without the keyphrase.
 */
const COSTS = { apart: 8, labelled: 10, fact: 14, announcing: 30, missing: 100 } as const

interface Candidate {
  readonly rendering: Rendering
  readonly cost: number
}

/**
 * Title tags that no search result cuts, best first: the headline whole or what of it fits, with the keyphrase as
 * early as may be; else a fact of the first sections that has it; what only announces comes last. Never empty.
 */
export function titleTagsOf(
  headlines: readonly Rendering[],
  facts: readonly Rendering[],
  keyphrase: string,
  statements: readonly Statement[],
  limit: Range,
  language: Language,
): readonly Rendering[] {
  const isShort = ({ rendering: { text } }: Candidate) => lengthOf(text, language) <= limit.atMost
  const fits = ({ rendering: { text } }: Candidate) => isWithin(text, limit, language)
  const told = toldBy(headlines, language).map((rendering, index) => ({ rendering, cost: index / 2 }))
  // Behind a label that it does not have itself a fact would seem to be about it.
  const others = facts
    .filter(({ text, kind }) => kind === 'edited' && !/[?«]/u.test(text) && hasPhrase(text, keyphrase))
    .filter(({ text }) => !text.startsWith(language.headings.whatSays('')))
    .map((rendering, index) => ({ rendering, cost: COSTS.fact + index / 2 }))
  const labelled = told
    .filter(({ rendering: { text } }) => wantsLabel(text, keyphrase))
    .map(({ rendering, cost }) => ({
      rendering: labelledWith(keyphrase, rendering, language),
      cost: cost + COSTS.labelled,
    }))
  const announced = keyphrase === '' ? [] : [announcing(keyphrase, statements, language)].filter(isShort)
  const candidates = [...[...told, ...others, ...labelled].filter(fits), ...announced]
  const cut = derivedFrom(fitted(headlines[0]?.text ?? '', limit.atMost, language), statements[0])
  const ranked = candidates
    .map(({ rendering, cost }) => ({ rendering, cost: cost + costOf(rendering.text, keyphrase, language) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ rendering }) => rendering)
  return ranked.length > 0 ? distinct(ranked) : [cut]
}

/** Titles of the right length that the headlines hold, without a keyphrase set before them. */
export const titlesWithin = (
  headlines: readonly Rendering[],
  limit: Range,
  language: Language,
): readonly string[] =>
  toldBy(headlines, language)
    .map(({ text }) => text)
    .filter((text) => isWithin(text, limit, language))

const isWithin = (text: string, { atLeast, atMost }: Range, language: Language): boolean => {
  const length = lengthOf(text, language)
  return length <= atMost && length >= Math.max(atLeast, SHORTEST)
}

/** The headlines that tell something, each with its parts. */
const toldBy = (headlines: readonly Rendering[], language: Language): readonly Rendering[] =>
  headlines
    .filter(({ kind }) => kind !== 'derived')
    .slice(0, HEADLINES)
    .flatMap((headline) => [headline, ...partsOf(headline, language)])

const announcing = (keyphrase: string, statements: readonly Statement[], language: Language): Candidate => ({
  rendering: derivedFrom(language.headings.whatIsKnown(keyphrase), statements[0]),
  cost: COSTS.announcing,
})

function costOf(text: string, keyphrase: string, language: Language): number {
  if (hasPhrase(text, keyphrase)) return text.toLowerCase().indexOf(keyphrase.toLowerCase()) / 4
  return shareMentioned(text, contentWords(keyphrase, language), language) === 1 ? COSTS.apart : COSTS.missing
}

const distinct = (renderings: readonly Rendering[]): readonly Rendering[] =>
  renderings.filter(({ text }, index) => renderings.findIndex((other) => other.text === text) === index)

const partsOf = ({ text, kind, evidence }: Rendering, language: Language): readonly Rendering[] =>
  language.headings.partsOf(text).map((part) => ({
    text: capitalised(part),
    kind: kind === 'verbatim' ? 'edited' : kind,
    evidence,
  }))

/** The first words that fit: of a headline that has no part and no keyphrase. */
function fitted(headline: string, most: number, language: Language): string {
  const words = headline.split(/\s+/u)
  while (words.length > 1 && lengthOf(words.join(' '), language) > most) words.pop()
  return words.join(' ')
}
