import type { Language } from '../languages/language.ts'
import type { Passage } from '../languages/realisation.ts'
import type { Statement } from '../reading/reading.ts'
import { sliceOf } from '../span.ts'
import type { Range } from './demand.ts'
import type { Rendering } from './plan.ts'
import { editedFrom, hasPhrase, labelledWith, lengthOf, verbatimFrom, wantsLabel } from './renderings.ts'

/** Statements from the top that a description may draw on. */
const DESCRIBED = 12
/** The headline stands above the description in a search result: said again it ranks as low as this. */
const HEADLINE_PLACE = 4.25
const CANDIDATES = 5
/** In places from the top: too long to be shown, a character short, cut short, without the keyphrase, with it set before. */
const COSTS = { long: 100, short: 20, cut: 14, missing: 12, labelled: 2 } as const
/** Statements from the top that are worth cutting short. */
const CUT = 3

type Placed = Rendering & { readonly place: number }

/**
 * Descriptions of one or two sentences from the first statements, best first: within the range asked for,
 * then with the keyphrase, then the earliest. Where no sentence has the keyphrase it is set before one.
 */
export function descriptionsOf(
  headlines: readonly Rendering[],
  statements: readonly Statement[],
  passages: ReadonlyMap<string, Passage>,
  keyphrase: string,
  range: Range,
  language: Language,
): readonly Rendering[] {
  const told = statements
    .slice(0, DESCRIBED)
    .flatMap((statement, place) => wordings(statement, place + 1, passages, language))
  const headline = asSentence(headlines[0])
  const pairs = pairsOf([...told, ...headline], told, range.atMost, language)
  const plain = [...told, ...headline, ...pairs]
  const labelled = plain
    .filter(({ text }) => wantsLabel(text, keyphrase))
    .map((one) => ({ ...labelledWith(keyphrase, one, language), place: one.place + COSTS.labelled }))
  const cut = [...plain, ...labelled]
    .filter(({ place, text }) => place <= CUT + COSTS.labelled && lengthOf(text, language) > range.atMost)
    .map((one) => ({
      ...one,
      text: cutShort(one.text, range.atMost, language),
      place: one.place + COSTS.cut,
    }))
  const ranked = [...plain, ...labelled, ...cut]
    .map((one) => ({ ...one, cost: one.place + costOf(one.text, keyphrase, range, language) }))
    .sort((one, other) => one.cost - other.cost)
  // The story's own words stand where the proof refuses all others.
  const [own] = ranked.filter(({ kind, text }) => kind === 'verbatim' && !text.endsWith('…'))
  return [...ranked.slice(0, CANDIDATES), ...(own === undefined ? [] : [own])].map(
    ({ text, kind, evidence }) => ({ text, kind, evidence }),
  )
}

/** The first words that fit, with the mark that more follows. */
function cutShort(text: string, most: number, language: Language): string {
  const words = text.split(/\s+/u)
  const shown = () => `${words.join(' ').replace(/[\s,;:.–—-]+$/u, '')}…`
  while (words.length > 1 && (lengthOf(shown(), language) > most || /^\p{L}{1,3}$/u.test(words.at(-1) ?? '')))
    words.pop()
  return shown()
}

function costOf(text: string, keyphrase: string, { atLeast, atMost }: Range, language: Language): number {
  const length = lengthOf(text, language)
  return (
    (length > atMost ? COSTS.long : 0) +
    (length < atLeast ? COSTS.short + (atLeast - length) / 10 : 0) +
    (hasPhrase(text, keyphrase) ? 0 : COSTS.missing)
  )
}

/** Two sentences of different statements that fit together; a description of one may still be too long. */
function pairsOf(
  firsts: readonly Placed[],
  seconds: readonly Placed[],
  most: number,
  language: Language,
): readonly Placed[] {
  const short = seconds
    .map((one) => ({ one, length: lengthOf(one.text, language) }))
    .filter(({ length }) => length < most)
  return firsts.flatMap((first) => {
    const room = most - lengthOf(first.text, language) - 1
    return short
      .filter(({ one, length }) => length <= room && follows(one, first))
      .map(({ one }) => joined(first, one))
  })
}

/** A sentence of a later statement, or of any behind the headline. */
const follows = (other: Placed, one: Placed): boolean =>
  one.place === HEADLINE_PLACE || other.place > one.place

const joined = (one: Placed, other: Placed): Placed => ({
  text: `${one.text} ${other.text}`,
  kind: 'edited',
  evidence: [...one.evidence, ...other.evidence],
  place: one.place + other.place / 10 + 0.5,
})

/** The headline with a full stop; a quotation or a question is no description. */
function asSentence(headline: Rendering | undefined): readonly Placed[] {
  if (headline === undefined || /[«"?]/u.test(headline.text)) return []
  const text = /[.!…]$/u.test(headline.text) ? headline.text : `${headline.text}.`
  return [{ ...headline, kind: 'edited', text, place: HEADLINE_PLACE }]
}

/** The statement as filed and in fewer words; what opens with words that point back is left out. */
function wordings(
  statement: Statement,
  place: number,
  passages: ReadonlyMap<string, Passage>,
  language: Language,
): readonly Placed[] {
  const passage = passages.get(statement.id)
  if (passage === undefined || statement.anaphoric) return []
  const own = sliceOf(passage.text, statement)
  // The lede stands for itself, whatever it opens with.
  const alone = place === 1 || language.realisation.readsAlone(own)
  const shorter = language.realisation.shorten(passage).map((text) => `${text}.`)
  const drafts = language.realisation
    .condense(passage)
    .filter(({ fact }) => fact <= 0)
    .map(({ text }) => text)
  return [
    ...(alone && /[.!?…"»]$/u.test(own) ? [{ ...verbatimFrom(passage.text, statement), place }] : []),
    ...[...shorter, ...drafts]
      .filter((text) => place === 1 || language.realisation.readsAlone(text))
      .map((text) => ({ ...editedFrom(text, statement), place })),
  ]
}
