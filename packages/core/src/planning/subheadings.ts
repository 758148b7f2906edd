import type { Language } from '../languages/language.ts'
import type { Passage } from '../languages/realisation.ts'
import type { Statement } from '../reading/reading.ts'
import { type Span, sliceOf } from '../span.ts'
import type { BodyUnit } from './body.ts'
import type { Keyphrase } from './keyphrases.ts'
import type { PlannedSection, Rendering } from './plan.ts'
import { ALIKE, AlikeTexts } from './similarity.ts'
import { tellingOf } from './telling.ts'
import { varied } from './varied.ts'

interface Scored {
  readonly rendering: Rendering
  readonly score: number
}

/** Two headings of one article are told apart below this share of common word trigrams. */
const TOO_ALIKE = 0.4
const KEYPHRASE_BONUS = 0.12
const FIRST_BONUS = 0.1
const CROSSHEAD_WEIGHT = 0.72
/** A subheading that is a sentence of its section over again is a last resort. */
const REPEAT_PENALTY = 0.35
/** Of subheadings within this score of the best a variant may take another. */
const NEARLY_AS_GOOD = 0.25

/** Words of two sections that may still stand under one subheading. */
const MOST_WORDS = 240

/**
 * Gives every section a subheading that says something of it, no two alike. A section that offers none goes on with the
 * one before it, as long as `fewest` are left.
 */
export function headSections(
  groups: readonly (readonly BodyUnit[])[],
  fewest: number,
  passages: ReadonlyMap<string, Passage>,
  keyphrases: readonly Keyphrase[],
  taken: readonly string[],
  text: string,
  freely: boolean,
  variant: number,
  language: Language,
): readonly PlannedSection[] {
  const used = new AlikeTexts()
  for (const heading of taken) used.add(heading)
  const candidatesIn = (units: readonly BodyUnit[]) =>
    candidatesOf(units, passages, keyphrases, text, language)
  const speaks = (units: readonly BodyUnit[]): boolean => {
    const told = toldIn(units, passages, text, freely, language)
    return candidatesIn(units).some(
      ({ rendering }) =>
        !rendering.text.startsWith(language.headings.whatSays('')) && !told.has(rendering.text, ALIKE),
    )
  }
  return joinedWhere((units) => !speaks(units), groups, fewest).map((units) => {
    const told = toldIn(units, passages, text, freely, language)
    const candidates = candidatesIn(units)
      .map((candidate) =>
        told.has(candidate.rendering.text, ALIKE)
          ? { ...candidate, score: candidate.score - REPEAT_PENALTY }
          : candidate,
      )
      .sort((one, other) => other.score - one.score)
    const fresh = candidates.filter(({ rendering }) => !used.has(rendering.text, TOO_ALIKE))
    const good = fresh.filter(({ score }) => score > (fresh[0]?.score ?? 0) - NEARLY_AS_GOOD)
    const ranked = [...varied(good, variant), ...fresh.slice(good.length)]
    const [best = fallback(units, keyphrases, used, language), ...alternatives] = ranked.map(
      ({ rendering }) => rendering,
    )
    used.add(best.text)
    return {
      level: 2,
      subheading: best,
      alternatives: alternatives.slice(0, 4),
      statements: units.flatMap(({ statements }) => statements.map(({ id }) => id)),
    }
  })
}

/** Groups of which `isMute` holds joined to the one before, the first to the one behind it. */
export function joinedWhere(
  isMute: (units: readonly BodyUnit[]) => boolean,
  groups: readonly (readonly BodyUnit[])[],
  fewest: number,
): readonly (readonly BodyUnit[])[] {
  const joined: (readonly BodyUnit[])[] = []
  let left = groups.length
  let wasMute = false
  for (const units of groups) {
    const mute = isMute(units)
    const before = joined.at(-1)
    const opens: boolean = joined.length === 1 && wasMute
    const fits = before !== undefined && wordsIn([...before, ...units]) <= MOST_WORDS
    if (before !== undefined && fits && left > fewest && (mute || opens)) {
      joined[joined.length - 1] = [...before, ...units]
      left -= 1
      wasMute = mute && opens
    } else {
      joined.push(units)
      wasMute = mute
    }
  }
  return joined
}

const wordsIn = (units: readonly BodyUnit[]): number => units.reduce((sum, { words }) => sum + words, 0)

function candidatesOf(
  units: readonly BodyUnit[],
  passages: ReadonlyMap<string, Passage>,
  keyphrases: readonly Keyphrase[],
  text: string,
  language: Language,
): readonly Scored[] {
  const statements = units.flatMap((unit) => unit.statements)
  const crosshead = units[0]?.crosshead
  const own = statements.flatMap((statement, place) =>
    drafted(statement, place, passages, keyphrases, language),
  )
  const scored = crosshead === undefined ? own : [...own, storysOwn(text, crosshead)]
  return scored
}

/** The sentences in which the section tells its statements. */
function toldIn(
  units: readonly BodyUnit[],
  passages: ReadonlyMap<string, Passage>,
  text: string,
  freely: boolean,
  language: Language,
): AlikeTexts {
  const told = new AlikeTexts()
  for (const statement of units.flatMap((unit) => unit.statements)) {
    const passage = passages.get(statement.id)
    const parts = passage === undefined ? undefined : tellingOf(passage, freely, language)
    for (const part of parts ?? [sliceOf(text, statement)]) told.add(part)
  }
  return told
}

function drafted(
  statement: Statement,
  place: number,
  passages: ReadonlyMap<string, Passage>,
  keyphrases: readonly Keyphrase[],
  language: Language,
): readonly Scored[] {
  const passage = passages.get(statement.id)
  if (passage === undefined) return []
  return language.realisation.subheadings(passage).map(({ text, weight }) => ({
    rendering: { text, kind: 'edited', evidence: [{ start: statement.start, end: statement.end }] },
    score:
      weight +
      (place === 0 ? FIRST_BONUS : 0) +
      (mentions(text, keyphrases) ? KEYPHRASE_BONUS : 0) -
      lengthPenalty(text),
  }))
}

/** From 25 to 60 characters a subheading is read at a glance. */
const lengthPenalty = (text: string): number =>
  Math.max(0, text.length - 60) * 0.008 + Math.max(0, 25 - text.length) * 0.01

const mentions = (text: string, keyphrases: readonly Keyphrase[]): boolean =>
  keyphrases.slice(0, 3).some(({ phrase }) => text.toLowerCase().includes(phrase.toLowerCase()))

/** « - Soutien russe - »: the subheading that the story itself has there. */
const storysOwn = (text: string, span: Span): Scored => ({
  rendering: {
    text: sliceOf(text, span).replace(/^[\s–—-]+|[\s–—-]+$/gu, ''),
    kind: 'verbatim',
    evidence: [span],
  },
  score: CROSSHEAD_WEIGHT - lengthPenalty(sliceOf(text, span)),
})

/** A noun phrase of the section that no heading has yet. */
function fallback(
  units: readonly BodyUnit[],
  keyphrases: readonly Keyphrase[],
  used: AlikeTexts,
  language: Language,
): Rendering {
  const statements = units.flatMap((unit) => unit.statements)
  const evidence = statements.slice(0, 1).map(({ start, end }) => ({ start, end }))
  const headings = keyphrases
    .filter(
      ({ phrase, lemmas }) =>
        phrase.length > 3 && units.some((unit) => lemmas.every((lemma) => unit.lemmas.has(lemma))),
    )
    .map(({ phrase }) => language.headings.fallback(phrase))
  const text = headings.find((heading) => !used.has(heading, 1)) ?? headings[0]
  return {
    text: text ?? language.headings.fallback(keyphrases[0]?.phrase ?? ''),
    kind: 'derived',
    evidence,
  }
}
