import type { Language } from '../languages/language.ts'
import type { Statement } from '../reading/reading.ts'
import type { Range } from './demand.ts'
import type { Rendering } from './plan.ts'
import { capitalised, derivedFrom, hasPhrase, labelledWith, lengthOf, wantsLabel } from './renderings.ts'

/** A title tag of fewer characters wastes the place that it has. */
const SHORTEST = 25
/** Of the headline's candidates so many are looked into. */
const HEADLINES = 3
/** What a title that only announces ranks behind one that tells. */
const ANNOUNCING = 12

/**
 * Title tags that no search result cuts, best first: the keyphrase in them and as early as may be, then the
 * headline whole, then what of it fits. Never empty.
 */
export function titleTagsOf(
  headlines: readonly Rendering[],
  keyphrase: string,
  statements: readonly Statement[],
  limit: Range,
  language: Language,
): readonly Rendering[] {
  const isShort = ({ text }: Rendering) => lengthOf(text, language) <= limit.atMost
  const fits = (one: Rendering) =>
    isShort(one) && lengthOf(one.text, language) >= Math.max(limit.atLeast, SHORTEST)
  const told = headlines
    .slice(0, HEADLINES)
    .flatMap((headline) => [headline, ...partsOf(headline, language)])
    .filter(fits)
  const labelled = told
    .filter(({ text }) => wantsLabel(text, keyphrase))
    .map((one) => labelledWith(keyphrase, one, language))
    .filter(fits)
  const known = keyphrase === '' ? [] : [derivedFrom(language.headings.whatIsKnown(keyphrase), statements[0])]
  const candidates = distinct([...told, ...labelled, ...known.filter(isShort)])
  const cut = derivedFrom(fitted(headlines[0]?.text ?? '', limit.atMost, language), statements[0])
  return (candidates.length > 0 ? candidates : [cut])
    .map((rendering, index) => ({ rendering, score: scoreOf(rendering, keyphrase) + index }))
    .sort((one, other) => one.score - other.score)
    .map(({ rendering }) => rendering)
}

const scoreOf = ({ text, kind }: Rendering, keyphrase: string): number =>
  (hasPhrase(text, keyphrase) ? text.toLowerCase().indexOf(keyphrase.toLowerCase()) / 4 : 100) +
  (kind === 'derived' ? ANNOUNCING : 0)

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
