import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import { type Fact, type Passage, SPEECH } from '../languages/realisation.ts'
import { findQuotes } from '../reading/find-quotes.ts'
import type { Entity, Reading, Statement } from '../reading/reading.ts'
import { type Span, sliceOf } from '../span.ts'
import { type Dated, dayOrder, type Today, todayOf } from './chronology.ts'
import { byWorth } from './key-points.ts'
import { landmarksOf } from './landmarks.ts'
import type {
  PlannedEvent,
  PlannedFigure,
  PlannedLandmark,
  PlannedPerson,
  PlannedQuestion,
  PlannedRendering,
  PlannedSummary,
  PlannedUnknown,
  Rendering,
} from './plan.ts'
import { ALIKE, AlikeTexts, shareInCommon, trigramsOf } from './similarity.ts'
import { tellingOf } from './telling.ts'
import { ToldFacts } from './told-facts.ts'

/** A block with fewer rows than these is no block. */
const FEWEST = { timeline: 3, figures: 3, people: 2, questions: 2, excerpts: 2, quantities: 2 } as const
const MOST = {
  timeline: 10,
  figures: 8,
  people: 10,
  keyPoints: 8,
  questions: 12,
  excerpts: 6,
  quantities: 8,
} as const
/** Questions that a reader would hardly ask are kept for where words are missing. */
const LEAST_WEIGHT = 0.45
/** Where the length asks for no more. */
const USUAL = { keyPoints: 4, questions: 4 } as const

interface Choice {
  readonly statement: Statement
  readonly passage: Passage
  /** Of the sentences in which the body tells the statement. */
  readonly told: readonly ReadonlySet<string>[]
}

type DatedEvent = PlannedEvent & Dated
interface Excerpt {
  readonly speaker: string
  readonly words: PlannedRendering
}

/** `weight`: see `QuestionDraft`. */
type WeighedQuestion = PlannedQuestion & { readonly weight: number }

/** What the statements could give to the blocks that sum up, every wording unlike the statement's own. */
export interface SummaryCandidates {
  readonly keyPoints: readonly PlannedRendering[]
  readonly figures: readonly PlannedFigure[]
  readonly people: readonly PlannedPerson[]
  /** These too. */
  readonly quantities: readonly Rendering[]
  /** For where the length asks for more. */
  readonly landmarks: readonly PlannedLandmark[]
  readonly excerpts: readonly Excerpt[]
  readonly timeline: readonly DatedEvent[]
  /** The statement that opens the story. */
  readonly lede: string | undefined
  readonly unknowns: readonly PlannedUnknown[]
  readonly questions: readonly WeighedQuestion[]
}

export function summaryCandidates(
  statements: readonly Statement[],
  passages: ReadonlyMap<string, Passage>,
  { text, published, versionDate = published }: Pick<Story, 'text' | 'published' | 'versionDate'>,
  reading: Reading,
  freely: boolean,
  language: Language,
): SummaryCandidates {
  const sentences = sentencesByStatement(reading, text)
  const choices = statements.flatMap((statement) => {
    const passage = passages.get(statement.id)
    if (passage === undefined) return []
    const own = sentences.get(statement.id) ?? [sliceOf(text, statement)]
    const told = tellingOf(passage, freely, language) ?? own
    return [{ statement, passage, told: told.map(trigramsOf) }]
  })
  const events = choices.flatMap((choice) => eventsOf(choice, language))
  return {
    keyPoints: choices.flatMap((choice) => keyPointsOf(choice, language)),
    figures: choices.flatMap((choice) => figuresOf(choice, language)),
    people: peopleOf(reading.entities, text),
    quantities: quantitiesOf(choices, language),
    excerpts: choices.flatMap((choice) => excerptsOf(choice, language)),
    landmarks: landmarksOf(
      choices.map(({ passage }) => passage),
      reading.entities,
      language,
    ),
    timeline: inTime(events, todayOf(events, reading.dates, statements[1]?.end ?? 0, versionDate)),
    lede: statements[0]?.id,
    unknowns: choices.flatMap((choice) => unknownsOf(choice, language)),
    questions: choices.flatMap((choice) => questionsOf(choice, language)),
  }
}

/** A quotation of several sentences is one statement: each of its sentences is one that readers see. */
function sentencesByStatement(
  { statements, sentences }: Reading,
  text: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  let next = 0
  for (const statement of statements) {
    while (next < sentences.length && (sentences[next]?.span.start ?? 0) < statement.start) next++
    const inside: string[] = []
    while (next < sentences.length && (sentences[next]?.span.end ?? Infinity) <= statement.end) {
      inside.push(sliceOf(text, sentences[next]?.span ?? statement))
      next++
    }
    if (inside.length > 1) found.set(statement.id, inside)
  }
  return found
}

const planned = (text: string, { fact }: Fact, { statement }: Choice): PlannedRendering => ({
  text,
  kind: 'edited',
  evidence: [spanOf(statement)],
  statement: statement.id,
  fact,
})

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const isApart = (text: string, told: Choice['told']): boolean => {
  const trigrams = trigramsOf(text)
  return told.every((other) => shareInCommon(trigrams, other) < ALIKE)
}

/** Quoted words can only be said in the same words: more than a few are left to the body. */
const LONGEST_QUOTE = 12

const isUnlike = (text: string, { told }: Choice): boolean =>
  isApart(text, told) &&
  findQuotes(text).every(({ inner }) => sliceOf(text, inner).split(/\s+/u).length <= LONGEST_QUOTE)

/** A point is read at a glance. */
const MOST_WORDS_OF_A_POINT = 34

/** Of each clause the fullest wording that is not the story's, reworded where need be. */
function keyPointsOf(choice: Choice, language: Language): readonly PlannedRendering[] {
  const byFact = new Map<number, PlannedRendering>()
  for (const wording of language.realisation.condense(choice.passage)) {
    if (byFact.has(wording.fact) || wording.text.split(' ').length > MOST_WORDS_OF_A_POINT) continue
    const text = unlike(wording.text, choice, language)
    if (text !== undefined) byFact.set(wording.fact, planned(text, wording, choice))
  }
  return [...byFact.values()]
}

/** An excerpt says the speaker's very words: it has to leave enough of them out. */
function excerptsOf(choice: Choice, language: Language): readonly Excerpt[] {
  const longest = language.realisation.excerpts(choice.passage).find(({ text }) => isApart(text, choice.told))
  if (longest === undefined) return []
  const { speaker, text } = longest
  return [{ speaker, words: planned(text, { fact: SPEECH }, choice) }]
}

/** The text, or the text reworded, where it is not in the story's own words. */
const unlike = (text: string, choice: Choice, language: Language): string | undefined =>
  [text, language.realisation.reword(text)].find((wording) => isUnlike(wording, choice))

const figuresOf = (choice: Choice, language: Language): readonly PlannedFigure[] =>
  language.realisation.figures(choice.passage).map((draft) => ({
    label: planned(draft.label, draft, choice),
    value: planned(draft.value, draft, choice),
  }))

/** Each number of the same thing once, in reading order. */
function quantitiesOf(choices: readonly Choice[], { realisation }: Language): readonly Rendering[] {
  const known = new Set<string>()
  return choices.flatMap(({ passage, told, statement }) =>
    realisation.quantities(passage).flatMap(({ text, key }): readonly Rendering[] => {
      if (known.has(key) || !isApart(text, told)) return []
      known.add(key)
      return [{ text, kind: 'derived', evidence: [spanOf(statement)] }]
    }),
  )
}

const eventsOf = (choice: Choice, language: Language): readonly DatedEvent[] =>
  language.realisation
    .events(choice.passage)
    .filter(({ what }) => isUnlike(what, choice))
    .map((draft) => ({
      when: { text: draft.when, kind: 'derived', evidence: [spanOf(choice.statement)] },
      what: planned(draft.what, draft, choice),
      date: draft.date,
      future: draft.future,
      earlier: draft.earlier,
    }))

function unknownsOf(choice: Choice, language: Language): readonly PlannedUnknown[] {
  const unknown = language.realisation.unknown(choice.passage)
  if (unknown === undefined) return []
  const fact = { fact: 0 }
  return [
    { subject: planned(unknown.subject, fact, choice), sentence: planned(unknown.sentence, fact, choice) },
  ]
}

const questionsOf = (choice: Choice, language: Language): readonly WeighedQuestion[] =>
  language.realisation.questions(choice.passage).flatMap((draft) => {
    const question = { text: draft.question, kind: 'derived' as const, evidence: [spanOf(choice.statement)] }
    return draft.answers.flatMap((answer) => {
      const text = unlike(answer.text, choice, language)
      return text === undefined
        ? []
        : [{ question, answer: planned(text, answer, choice), weight: draft.weight }]
    })
  })

/** People and bodies of people with their functions. */
function peopleOf(entities: readonly Entity[], text: string): readonly PlannedPerson[] {
  return entities.flatMap(({ kind, name, mentions, role }) => {
    const [first] = mentions
    const acts = kind === 'person' || kind === 'organisation'
    if (first === undefined || role === undefined || !acts) return []
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
  /**
   * For where that is not enough: also questions that a reader would hardly ask, answers that say again what another
   * block says, excerpts, figures in words and landmarks.
   */
  readonly strained: boolean
  /** At least so many of each, as far as the story has them. */
  readonly keyPoints: number
  readonly questions: number
  readonly table: boolean
}

/**
 * Takes from the candidates what the words ask for, each fact in one block at most: first what a reader
 * misses most (what is not known, the timeline), figures, key points and people; then questions and more
 * key points until there are words enough.
 */
export function chooseSummary(
  candidates: SummaryCandidates,
  wish: SummaryWish,
  language: Language,
): PlannedSummary {
  const told = new ToldFacts()
  const unknowns = take(candidates.unknowns, ({ subject }) => subject, told, Infinity)
  // What opens the story belongs to the key points, with its date.
  const timeline = takeBlock(
    candidates.timeline.filter(({ what }) => what.statement !== candidates.lede),
    ({ what }) => what,
    told,
    FEWEST.timeline,
    MOST.timeline,
  ).map(({ when, what }) => ({ when, what }))
  const points = byWorth(candidates.keyPoints, language)
  const keyPoints = take(points, (point) => point, told, Math.max(USUAL.keyPoints, wish.keyPoints))
  const figures = takeBlock(
    candidates.figures,
    ({ label }) => label,
    told,
    wish.table ? 1 : FEWEST.figures,
    MOST.figures,
  )
  const people = candidates.people.length >= FEWEST.people ? candidates.people.slice(0, MOST.people) : []
  const summary = {
    unknowns,
    timeline,
    figures,
    people,
    quantities: [],
    landmarks: [],
    excerpts: [],
    keyPoints,
    questions: [],
  }
  const filled = fill(summary, { ...candidates, keyPoints: points }, wish, told, language)
  // One point alone makes no list where words are enough: it stands in the body.
  const alone = filled.keyPoints.length === 1 && wish.keyPoints === 0 && !wish.strained
  if (alone && candidates.keyPoints.length > 0)
    return chooseSummary({ ...candidates, keyPoints: [] }, wish, language)
  // One question alone makes no block: what it would have said is free for others.
  return filled.questions.length === 0 && candidates.questions.length > 0
    ? chooseSummary({ ...candidates, questions: [] }, wish, language)
    : filled
}

/** Key points and questions by turns until the words asked for are reached, each block up to its usual size at least. */
function fill(
  summary: PlannedSummary,
  candidates: SummaryCandidates,
  wish: SummaryWish,
  told: ToldFacts,
  language: Language,
): PlannedSummary {
  const keyPoints = [...summary.keyPoints]
  const ranked = [...candidates.questions].sort((one, other) => other.weight - one.weight)
  const good = ranked.filter(({ weight }) => weight >= LEAST_WEIGHT)
  const asking = wish.strained ? ranked : good
  const questions = [
    ...take(
      distinct(wish.questions > 0 ? ranked : good),
      ({ answer }) => answer,
      told,
      Math.max(USUAL.questions, wish.questions),
    ),
  ]
  const wordsNow = () => summaryWords({ ...summary, keyPoints, questions }, language)
  const isStrained = () => wish.strained && wordsNow() < wish.words
  while (wordsNow() < wish.words) {
    const [question] =
      questions.length < MOST.questions
        ? take(distinct(asking, questions), ({ answer }) => answer, told, 1)
        : []
    const [point] = keyPoints.length < MOST.keyPoints ? take(candidates.keyPoints, (one) => one, told, 1) : []
    if (question === undefined && point === undefined) break
    if (question !== undefined) questions.push(question)
    if (point !== undefined) keyPoints.push(point)
  }
  const answered = new ToldFacts()
  for (const { answer } of questions) answered.tell(answer)
  for (const question of distinct(ranked, questions)) {
    if (!isStrained() || questions.length >= MOST.questions) break
    if (!answered.isNew(question.answer) || told.hasAlike(question.answer)) continue
    answered.tell(question.answer)
    questions.push(question)
  }
  const excerpts = isStrained() ? take(candidates.excerpts, ({ words }) => words, told, MOST.excerpts) : []
  // Of one speaker alone it is a point among the others.
  const isBlock = new Set(excerpts.map(({ speaker }) => speaker)).size >= FEWEST.excerpts
  if (!isBlock) keyPoints.push(...excerpts.slice(0, 1).map(({ words }) => words))
  const before = new AlikeTexts()
  const said = [
    ...keyPoints,
    ...questions.map(({ answer }) => answer),
    ...summary.timeline.map(({ what }) => what),
  ]
  for (const { text } of said) before.add(text)
  const unsaid = candidates.quantities.filter(({ text }) => !before.has(text, ALIKE))
  const quantities = isStrained() ? unsaid.slice(0, MOST.quantities) : []
  const worth = questions.length >= FEWEST.questions || wish.questions > 0
  return {
    ...summary,
    excerpts: isBlock ? excerpts.map(({ words }) => words) : [],
    quantities: quantities.length < FEWEST.quantities ? [] : quantities,
    landmarks: isStrained() && candidates.landmarks.length > 1 ? candidates.landmarks : [],
    keyPoints: inStoryOrder(keyPoints),
    questions: worth ? asked(questions) : [],
  }
}

const asked = (questions: readonly WeighedQuestion[]): readonly PlannedQuestion[] =>
  [...questions]
    .sort((one, other) => startOf(one.answer) - startOf(other.answer))
    .map(({ question, answer }) => ({ question, answer }))

/** The first of each question, but for those already asked. */
function distinct(
  questions: readonly WeighedQuestion[],
  before: readonly WeighedQuestion[] = [],
): readonly WeighedQuestion[] {
  const known = new Set(before.map(({ question }) => question.text))
  return questions.filter(({ question }) => {
    const isNew = !known.has(question.text)
    known.add(question.text)
    return isNew
  })
}

const inStoryOrder = (points: readonly PlannedRendering[]): readonly PlannedRendering[] =>
  [...points].sort((one, other) => startOf(one) - startOf(other) || one.fact - other.fact)

const startOf = ({ evidence }: PlannedRendering): number => evidence[0]?.start ?? 0

/** The first new ones, up to `most`; what is taken is told. */
function take<Item>(
  items: readonly Item[],
  renderingOf: (item: Item) => PlannedRendering,
  told: ToldFacts,
  most: number,
): readonly Item[] {
  const taken: Item[] = []
  for (const item of items) {
    if (taken.length >= most) break
    if (!told.isNew(renderingOf(item))) continue
    told.tell(renderingOf(item))
    taken.push(item)
  }
  return taken
}

/** The same for a block that wants a number of rows to be one: fewer, and nothing is told. */
function takeBlock<Item>(
  items: readonly Item[],
  renderingOf: (item: Item) => PlannedRendering,
  told: ToldFacts,
  fewest: number,
  most: number,
): readonly Item[] {
  const available = items.filter((item) => told.isNew(renderingOf(item)))
  return available.length < fewest ? [] : take(available, renderingOf, told, most)
}

const inTime = (events: readonly DatedEvent[], today: Today): readonly DatedEvent[] =>
  [...events].sort((one, other) => dayOrder(one, today) - dayOrder(other, today))

/** Words that the blocks count for: questions themselves do not. */
export function summaryWords(summary: PlannedSummary, language: Language): number {
  const texts = [
    ...summary.keyPoints,
    ...summary.figures.flatMap(({ label, value }) => [label, value]),
    ...summary.people.flatMap(({ name, role }) => [name, role]),
    ...summary.quantities,
    ...summary.landmarks.map(({ items }) => items),
    ...summary.excerpts,
    ...summary.timeline.flatMap(({ when, what }) => [when, what]),
    ...summary.unknowns.flatMap(({ subject, sentence }) => [subject, sentence]),
    ...summary.questions.map(({ answer }) => answer),
  ]
  const kinds = summary.landmarks.map(({ kind }) => language.headings.landmarkKinds[kind])
  return [...texts.map(({ text }) => text), ...kinds].reduce(
    (sum, text) => sum + language.countWords(text),
    0,
  )
}
