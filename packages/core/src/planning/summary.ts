import type { Language } from '../languages/language.ts'
import type { Passage } from '../languages/realisation.ts'
import type { Entity, Statement } from '../reading/reading.ts'
import { type Span, sliceOf } from '../span.ts'
import type {
  PlannedEvent,
  PlannedFigure,
  PlannedPerson,
  PlannedQuestion,
  PlannedRendering,
  PlannedSummary,
  PlannedUnknown,
} from './plan.ts'
import { ALIKE, similarity } from './similarity.ts'

/** A block with fewer rows than these is no block. */
const FEWEST = { timeline: 3, figures: 3, people: 3 } as const
const MOST = { timeline: 10, figures: 10, people: 10, keyPoints: 6, questions: 8 } as const
/** Key points that can be filled up where the length asks for it. */
const KEY_POINTS_AT_FIRST = 4

interface Choice {
  readonly statement: Statement
  readonly passage: Passage
}

/** What each statement could give to the blocks that sum up, every wording unlike the statement's own. */
export interface SummaryCandidates {
  readonly keyPoints: readonly PlannedRendering[]
  readonly figures: readonly PlannedFigure[]
  readonly people: readonly PlannedPerson[]
  readonly timeline: readonly (PlannedEvent & { readonly order: number })[]
  readonly unknowns: readonly PlannedUnknown[]
  readonly questions: readonly PlannedQuestion[]
}

export function summaryCandidates(
  statements: readonly Statement[],
  passages: ReadonlyMap<string, Passage>,
  people: readonly Entity[],
  language: Language,
): SummaryCandidates {
  const choices = statements.flatMap((statement) => {
    const passage = passages.get(statement.id)
    return passage === undefined ? [] : [{ statement, passage }]
  })
  return {
    keyPoints: choices.flatMap((choice) => keyPointsOf(choice, language)),
    figures: choices.flatMap((choice) => figuresOf(choice, language)),
    people: choices[0] === undefined ? [] : peopleOf(people, choices[0].passage.text),
    timeline: choices.flatMap((choice) => eventsOf(choice, language)),
    unknowns: choices.flatMap((choice) => unknownsOf(choice, language)),
    questions: choices.flatMap((choice) => questionsOf(choice, language)),
  }
}

const planned = (text: string, { statement }: Choice): PlannedRendering => ({
  text,
  kind: 'edited',
  evidence: [spanOf(statement)],
  statement: statement.id,
})

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const isNew = (text: string, { passage, statement }: Choice): boolean =>
  similarity(text, sliceOf(passage.text, statement)) < ALIKE

function keyPointsOf(choice: Choice, language: Language): readonly PlannedRendering[] {
  if (choice.statement.anaphoric) return []
  const fresh = language.realisation.condense(choice.passage).find((text) => isNew(text, choice))
  return fresh === undefined ? [] : [planned(fresh, choice)]
}

const figuresOf = (choice: Choice, language: Language): readonly PlannedFigure[] =>
  language.realisation.figures(choice.passage).map(({ label, value }) => ({
    label: planned(label, choice),
    value: planned(value, choice),
  }))

function eventsOf(
  choice: Choice,
  language: Language,
): readonly (PlannedEvent & { readonly order: number })[] {
  const event = language.realisation.event(choice.passage)
  if (event === undefined || !isNew(event.what, choice)) return []
  const when = { text: event.when, kind: 'derived' as const, evidence: [spanOf(choice.statement)] }
  return [{ when, what: planned(event.what, choice), order: event.order ?? 0 }]
}

function unknownsOf(choice: Choice, language: Language): readonly PlannedUnknown[] {
  const unknown = language.realisation.unknown(choice.passage)
  if (unknown === undefined) return []
  return [{ subject: planned(unknown.subject, choice), sentence: planned(unknown.sentence, choice) }]
}

const questionsOf = (choice: Choice, language: Language): readonly PlannedQuestion[] =>
  language.realisation
    .questions(choice.passage)
    .filter(({ answer }) => isNew(answer, choice))
    .map(({ question, answer }) => ({
      question: { text: question, kind: 'derived', evidence: [spanOf(choice.statement)] },
      answer: planned(answer, choice),
    }))

function peopleOf(people: readonly Entity[], text: string): readonly PlannedPerson[] {
  return people.flatMap(({ name, mentions, role }) => {
    const [first] = mentions
    if (first === undefined || role === undefined) return []
    return [
      {
        name: { text: name, kind: 'derived' as const, evidence: [first] },
        role: { text: sliceOf(text, role), kind: 'edited' as const, evidence: [role] },
      },
    ]
  })
}

/** What is asked of the blocks that sum up. */
export interface SummaryWish {
  /** Words that they should come to, as far as they can. */
  readonly words: number
  readonly keyPoints: number
  readonly questions: number
  readonly table: boolean
}

/**
 * Takes from the candidates what the words ask for, each statement in one block at most: first what a
 * reader misses most (what is not known, key points, the timeline), then figures, questions and people.
 */
export function chooseSummary(
  candidates: SummaryCandidates,
  wish: SummaryWish,
  language: Language,
): PlannedSummary {
  const taken = new Set<string>()
  const free = (statement: string) => !taken.has(statement)
  const take = <T>(items: readonly T[], most: number, statementOf: (item: T) => string): readonly T[] => {
    const chosen: T[] = []
    for (const item of items) {
      if (chosen.length >= most || !free(statementOf(item))) continue
      taken.add(statementOf(item))
      chosen.push(item)
    }
    return chosen
  }
  const unknowns = take(candidates.unknowns, Infinity, ({ subject }) => subject.statement)
  const timeline = inTime(
    atLeast(FEWEST.timeline, candidates.timeline, free, MOST.timeline, ({ what }) => what.statement),
  )
  for (const { what } of timeline) taken.add(what.statement)
  const figures = atLeast(
    wish.table ? 1 : FEWEST.figures,
    candidates.figures,
    free,
    MOST.figures,
    ({ label }) => label.statement,
  )
  for (const { label } of figures) taken.add(label.statement)
  const keyPoints = take(
    candidates.keyPoints,
    Math.max(KEY_POINTS_AT_FIRST, wish.keyPoints),
    ({ statement }) => statement,
  )
  const people = candidates.people.length >= FEWEST.people ? candidates.people.slice(0, MOST.people) : []
  const summary = { unknowns, timeline, figures, keyPoints, people, questions: [] }
  return fill(summary, candidates, wish, taken, language)
}

/** Questions, then more key points, until the words asked for are reached. */
function fill(
  summary: PlannedSummary,
  candidates: SummaryCandidates,
  wish: SummaryWish,
  taken: Set<string>,
  language: Language,
): PlannedSummary {
  const questions: PlannedQuestion[] = []
  const keyPoints = [...summary.keyPoints]
  let words = summaryWords({ ...summary, questions }, language)
  for (const item of candidates.questions) {
    const enough = words >= wish.words && questions.length >= wish.questions
    if (enough || (questions.length >= MOST.questions && words >= wish.words)) break
    if (
      taken.has(item.answer.statement) ||
      questions.some(({ question }) => question.text === item.question.text)
    )
      continue
    taken.add(item.answer.statement)
    questions.push(item)
    words += language.countWords(item.answer.text)
  }
  for (const item of candidates.keyPoints) {
    if (words >= wish.words || keyPoints.length >= MOST.keyPoints + 3) break
    if (taken.has(item.statement)) continue
    taken.add(item.statement)
    keyPoints.push(item)
    words += language.countWords(item.text)
  }
  return { ...summary, keyPoints, questions: questions.length >= 2 || wish.questions > 0 ? questions : [] }
}

function atLeast<T>(
  fewest: number,
  items: readonly T[],
  free: (statement: string) => boolean,
  most: number,
  statementOf: (item: T) => string,
): readonly T[] {
  const available = items.filter(
    (item, index) =>
      free(statementOf(item)) &&
      items.findIndex((other) => statementOf(other) === statementOf(item)) === index,
  )
  return available.length >= fewest ? available.slice(0, most) : []
}

const inTime = (events: readonly (PlannedEvent & { readonly order: number })[]): readonly PlannedEvent[] =>
  [...events].sort((one, other) => one.order - other.order).map(({ when, what }) => ({ when, what }))

/** Words that the blocks count for: questions themselves do not. */
export function summaryWords(summary: PlannedSummary, language: Language): number {
  const texts = [
    ...summary.keyPoints,
    ...summary.figures.flatMap(({ label, value }) => [label, value]),
    ...summary.people.flatMap(({ name, role }) => [name, role]),
    ...summary.timeline.flatMap(({ when, what }) => [when, what]),
    ...summary.unknowns.flatMap(({ subject, sentence }) => [subject, sentence]),
    ...summary.questions.map(({ answer }) => answer),
  ]
  return texts.reduce((sum, { text }) => sum + language.countWords(text), 0)
}
