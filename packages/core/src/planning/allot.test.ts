import { describe, expect, test } from 'vitest'
import { french } from '../testing/read-passages.ts'
import { allot } from './allot.ts'
import { demandOf } from './demand.ts'
import type { PlannedRendering } from './plan.ts'
import type { SummaryCandidates } from './summary.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** So many words that no other sentence has. */
const sentence = (id: string, words: number): string =>
  Array.from({ length: words }, (_, index) => `${id}${LETTERS[index]}`).join(' ')

const rendering = (id: string, words: number): PlannedRendering => ({
  text: sentence(id, words),
  kind: 'edited',
  evidence: [{ start: 0, end: 1 }],
  statement: id,
  fact: 0,
})

const candidates = (questions: number, weight: number): SummaryCandidates => ({
  keyPoints: [],
  figures: [],
  people: [],
  quantities: [],
  landmarks: [],
  excerpts: [],
  timeline: [],
  lede: undefined,
  unknowns: [],
  questions: Array.from({ length: questions }, (_, index) => ({
    question: { text: `Question ${index} ?`, kind: 'derived' as const, evidence: [] },
    answer: rendering(`q${LETTERS[index]}`, 20),
    weight,
  })),
})

const demand = demandOf({
  text: '',
  clauses: [{ kind: 'length', bound: 'at-least', words: 300, id: 'length', quote: '' }],
} as never)
const library = french.background.filter(({ id }) => ['cyberattaque', 'inflation', 'greve'].includes(id))
const allotted = (questions: number, weight: number) =>
  allot(candidates(questions, weight), { main: [], all: library, beside: [] }, 200, demand, french)

describe('words that the body lacks', () => {
  test('are the story’s own facts before explanations', () => {
    const { summary, budget } = allotted(8, 0.8)
    expect(summary.questions).toHaveLength(6)
    expect(budget.background).toBe(0)
  })

  test('are explanations before questions that are hardly asked', () => {
    const { summary, budget } = allotted(8, 0.3)
    expect(budget.background).toBeGreaterThan(40)
    expect(budget.body + budget.summary + budget.background).toBeGreaterThanOrEqual(306)
    expect(summary.questions.length).toBeLessThan(6)
  })

  test('are of both where neither is enough, explanations a quarter at most', () => {
    const { budget } = allotted(3, 0.8)
    const total = budget.body + budget.summary + budget.background
    expect(budget.summary).toBe(60)
    expect(budget.background).toBeLessThanOrEqual(total / 4)
  })
})
