import type { Language } from '../../languages/language.ts'
import type { PlannedSummary, Rendering } from '../../planning/plan.ts'
import type { Block, Section } from '../article.ts'
import type { Leaves } from './leaves.ts'

type Unnamed = Omit<Section, 'id'>

/** The blocks that sum up, each under its subheading; empty ones are left out. */
export interface SummarySections {
  /** Before the sections that tell the story. */
  readonly before: readonly Unnamed[]
  /** Behind them. */
  readonly after: readonly Unnamed[]
}

/**
 * `keyphrase` is set before the first subheadings, `wanted` times at most, so that between a third and
 * two thirds of all have it.
 */
export function summarySections(
  summary: PlannedSummary,
  keyphrase: string,
  wanted: number,
  leaves: Leaves,
  language: Language,
): SummarySections {
  const { headings } = language
  let left = keyphrase === '' ? 0 : wanted
  const section = (
    heading: (keyphrase?: string) => string,
    ...found: readonly (Block | undefined)[]
  ): readonly Unnamed[] => {
    const blocks = found.filter((block) => block !== undefined)
    if (blocks.length === 0) return []
    const withKeyphrase = left-- > 0
    const subheading = leaves.label(withKeyphrase ? heading(keyphrase) : heading())
    return [{ type: 'section', level: 2, subheading, blocks }]
  }
  const before = section(headings.keyPoints, keyPointsBlock(summary, leaves))
  const questions = section(headings.questions, questionsBlock(summary, leaves))
  const timeline = section(headings.timeline, timelineBlock(summary, leaves))
  const figures = section(
    headings.figures,
    figuresBlock(summary, leaves, language),
    listBlock(summary.quantities, leaves),
  )
  const unknowns = section(headings.unknowns, unknownsBlock(summary, leaves))
  const people = section(headings.people, peopleBlock(summary, leaves, language))
  const landmarks = section(headings.landmarks, landmarksBlock(summary, leaves, language))
  const excerpts = section(headings.excerpts, listBlock(summary.excerpts, leaves))
  return {
    before,
    after: [...unknowns, ...timeline, ...figures, ...people, ...excerpts, ...landmarks, ...questions],
  }
}

const keyPointsBlock = ({ keyPoints }: PlannedSummary, leaves: Leaves): Block | undefined =>
  keyPoints.length === 0
    ? undefined
    : { type: 'key-points', points: keyPoints.map((point) => ({ sentence: leaves.of(point) })) }

const questionsBlock = ({ questions }: PlannedSummary, leaves: Leaves): Block | undefined =>
  questions.length === 0
    ? undefined
    : {
        type: 'questions',
        items: questions.map(({ question, answer }, index) => ({
          id: `question-${index + 1}`,
          question: leaves.of(question),
          answer: [leaves.of(answer)],
        })),
      }

const listBlock = (items: readonly Rendering[], leaves: Leaves): Block | undefined =>
  items.length === 0
    ? undefined
    : { type: 'list', ordered: false, items: items.map((item) => leaves.of(item)) }

const timelineBlock = ({ timeline }: PlannedSummary, leaves: Leaves): Block | undefined =>
  timeline.length === 0
    ? undefined
    : {
        type: 'timeline',
        events: timeline.map(({ when, what }) => ({ when: leaves.of(when), what: leaves.of(what) })),
      }

const unknownsBlock = ({ unknowns }: PlannedSummary, leaves: Leaves): Block | undefined =>
  unknowns.length === 0
    ? undefined
    : {
        type: 'unknowns',
        items: unknowns.map(({ subject, sentence }) => ({
          subject: leaves.of(subject),
          sentences: [leaves.of(sentence)],
        })),
      }

const tableBlock = (
  rows: readonly (readonly Rendering[])[],
  header: readonly string[],
  leaves: Leaves,
): Block | undefined =>
  rows.length === 0
    ? undefined
    : { type: 'table', header, rows: rows.map((row) => row.map((cell) => leaves.of(cell))) }

const figuresBlock = (
  { figures }: PlannedSummary,
  leaves: Leaves,
  { headings }: Language,
): Block | undefined =>
  tableBlock(
    figures.map(({ label, value }) => [label, value]),
    headings.figureColumns,
    leaves,
  )

const peopleBlock = ({ people }: PlannedSummary, leaves: Leaves, { headings }: Language): Block | undefined =>
  tableBlock(
    people.map(({ name, role }) => [name, role]),
    headings.peopleColumns,
    leaves,
  )

const landmarksBlock = (
  { landmarks }: PlannedSummary,
  leaves: Leaves,
  { headings }: Language,
): Block | undefined =>
  landmarks.length === 0
    ? undefined
    : {
        type: 'table',
        header: headings.landmarkColumns,
        rows: landmarks.map(({ kind, items }) => [
          leaves.label(headings.landmarkKinds[kind]),
          leaves.of(items),
        ]),
      }
