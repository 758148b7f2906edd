import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import type { Passage } from '../languages/realisation.ts'
import type { Statement } from '../reading/reading.ts'
import { type Span, sliceOf } from '../span.ts'
import type { Range } from './demand.ts'
import type { Keyphrase } from './keyphrases.ts'
import type { Rendering } from './plan.ts'

const LONGEST_HEADLINE = 130

/** Candidates best first; the story's own headline where it has one, for nobody knows the story better. */
export function headlinesOf(
  story: Story,
  statements: readonly Statement[],
  passages: ReadonlyMap<string, Passage>,
  keyphrases: readonly Keyphrase[],
  language: Language,
): readonly Rendering[] {
  const own = story.paragraphs
    .filter(({ role }) => role === 'headline')
    .map(({ span }) => verbatim(story.text, span))
  const drafted = statements.slice(0, 3).flatMap((statement) => {
    const passage = passages.get(statement.id)
    const drafts = passage === undefined ? [] : language.realisation.headlines(passage)
    return drafts.map(({ text, weight }) => ({ rendering: edited(text, statement), weight }))
  })
  const [main] = keyphrases
  const known = main === undefined ? [] : [derived(language.headings.whatIsKnown(main.phrase), statements)]
  const made = drafted
    .filter(({ rendering }) => rendering.text.length <= LONGEST_HEADLINE)
    .sort((one, other) => other.weight - one.weight)
    .map(({ rendering }) => rendering)
  return [...own, ...made, ...known]
}

/** Title tags that no search result cuts, the keyphrase in them and as early as may be. */
export function titleTagsOf(
  headlines: readonly Rendering[],
  subheadings: readonly Rendering[],
  keyphrase: string,
  statements: readonly Statement[],
  limit: Range,
  language: Language,
): readonly Rendering[] {
  const parts = headlines.flatMap((headline) => [headline, ...partsOf(headline)])
  const known = keyphrase === '' ? [] : [derived(language.headings.whatIsKnown(keyphrase), statements)]
  const candidates = [...parts, ...subheadings, ...known].filter(
    ({ text }) => length(text) <= limit.atMost && length(text) >= Math.max(limit.atLeast, 12),
  )
  const place = (text: string) => {
    const index = text.toLowerCase().indexOf(keyphrase.toLowerCase())
    return index < 0 ? 1000 : index
  }
  const short = (headlines[0]?.text ?? '').split(/\s+/u)
  const cut = candidates.length > 0 ? [] : [derived(fitted(short, limit.atMost), statements)]
  return [...candidates, ...cut].sort((one, other) => place(one.text) - place(other.text))
}

/** What stands on either side of a headline's colon, where each is more than a word or two. */
const partsOf = ({ text, kind, evidence }: Rendering): readonly Rendering[] => {
  const [left = '', right = ''] = text.split(/\s*:\s+/u)
  return [right, left]
    .filter((part) => part.split(/\s+/u).length >= 4)
    .map((part) => ({
      text: part.charAt(0).toUpperCase() + part.slice(1),
      kind: kind === 'verbatim' ? 'edited' : kind,
      evidence,
    }))
}

const fitted = (words: readonly string[], most: number): string => {
  const kept = [...words]
  while (kept.length > 1 && kept.join(' ').length > most) kept.pop()
  return kept.join(' ')
}

/**
 * Descriptions of one or two sentences from the headline and the first statements, best first: within the
 * range asked for, then with the keyphrase, then the earliest. Where no sentence has the keyphrase it is
 * set before one.
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
    .slice(0, 8)
    .flatMap((statement, place) => wordings(statement, place + 1, passages, language))
  const singles = [...asSentence(headlines[0]), ...told]
  const pairs = singles.flatMap((one) =>
    singles
      .filter((other) => Math.floor(other.place) > Math.floor(one.place))
      .map((other) => ({ ...joined(one, other), place: one.place + other.place / 10 + 0.5 })),
  )
  const has = (text: string) => text.toLowerCase().includes(keyphrase.toLowerCase())
  const labelled = [...singles, ...pairs]
    .filter(({ text }) => keyphrase !== '' && !has(text))
    .map((one) => ({ ...one, text: `${capitalised(keyphrase)} : ${one.text}`, place: one.place + 2 }))
  const score = ({ text, place }: Placed): number =>
    place +
    (length(text) > range.atMost ? 100 : 0) +
    (length(text) < range.atLeast ? 20 + (range.atLeast - length(text)) / 10 : 0) +
    (has(text) ? 0 : 12)
  return [...singles, ...pairs, ...labelled]
    .sort((one, other) => score(one) - score(other))
    .slice(0, 5)
    .map(({ text, kind, evidence }) => ({ text, kind, evidence }))
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The headline with a full stop, where it has none of its own. */
const asSentence = (headline: Rendering | undefined): readonly Placed[] =>
  headline === undefined || /[«"]/u.test(headline.text)
    ? []
    : [
        {
          ...headline,
          kind: 'edited',
          text: /[.!?…]$/u.test(headline.text) ? headline.text : `${headline.text}.`,
          place: 0.5,
        },
      ]

type Placed = Rendering & { readonly place: number }

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
  const drafts = language.realisation
    .condense(passage)
    .filter(({ fact }) => fact <= 0)
    .map(({ text }) => text)
  return [
    ...(/[.!?…"»]$/u.test(own) ? [{ ...verbatim(passage.text, statement), place }] : []),
    ...drafts.map((text) => ({ ...edited(text, statement), place })),
  ]
}

const joined = (one: Placed, other: Placed): Rendering => ({
  text: `${one.text} ${other.text}`,
  kind: 'edited',
  evidence: [...one.evidence, ...other.evidence],
})

const length = (text: string): number => [...text].length
const spanOf = ({ start, end }: Span): Span => ({ start, end })
const verbatim = (text: string, span: Span): Rendering => ({
  text: sliceOf(text, span),
  kind: 'verbatim',
  evidence: [spanOf(span)],
})
const edited = (text: string, statement: Statement): Rendering => ({
  text,
  kind: 'edited',
  evidence: [spanOf(statement)],
})
const derived = (text: string, statements: readonly Statement[]): Rendering => ({
  text,
  kind: 'derived',
  evidence: statements.slice(0, 1).map(spanOf),
})
