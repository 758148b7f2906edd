import { describe, expect, test } from 'vitest'
import { reporter, reportLine, type WritingReport } from './writing-report.ts'

const base: WritingReport = {
  model: 'ollama:mistral-small',
  done: 2,
  parts: 6,
  tokens: { input: 1200, output: 300 },
}
const text = { part: 1, role: 'sentence', text: 'Quarante-deux riverains ont été évacués.' } as const

describe('a line on a terminal', () => {
  const cases: readonly { name: string; report: WritingReport; line: string }[] = [
    {
      name: 'nothing known yet',
      report: { ...base, done: 0, tokens: { input: 0, output: 0 } },
      line: 'writing with ollama:mistral-small: 0 of 6 parts',
    },
    {
      name: 'time left and cost so far',
      report: { ...base, secondsLeft: 40, cost: 0.0042 },
      line: 'writing with ollama:mistral-small: 2 of 6 parts, about 40 s left, €0.0042',
    },
    {
      name: 'without a price, tokens',
      report: { ...base, secondsLeft: 40 },
      line: 'writing with ollama:mistral-small: 2 of 6 parts, about 40 s left, 1,500 tokens',
    },
    {
      name: 'free, all done',
      report: { ...base, done: 6, secondsLeft: 0, cost: 0 },
      line: 'writing with ollama:mistral-small: 6 of 6 parts',
    },
    {
      name: 'the last sentence, cut at the end of the line',
      report: { ...base, cost: 0, text },
      line: 'writing with ollama:mistral-small: 2 of 6 parts: Quarante-deux riverains ont …',
    },
  ]
  for (const { name, report, line } of cases) test(name, () => expect(reportLine(report)).toBe(line))
})

test('time left is what the parts to come take at the pace so far', () => {
  const reports: WritingReport[] = []
  const model = { name: 'x:y', concurrency: 1, answer: () => Promise.reject(new Error('not asked')) }
  const spending = () => ({
    ...{ model: 'x:y', questions: 1, cached: 0 },
    ...{ tokens: { input: 10, output: 5 }, cost: 0.5 },
  })
  let now = 5_000
  const tell = reporter(
    { model, spending },
    (report) => reports.push(report),
    () => now,
  )
  tell({ done: 0, parts: 4 })
  now += 2_000
  tell({ done: 1, parts: 4, text })
  expect(reports[0]).not.toHaveProperty('secondsLeft')
  expect(reports[1]).toEqual({
    ...{ model: 'x:y', done: 1, parts: 4, cost: 0.5, tokens: { input: 10, output: 5 }, text },
    secondsLeft: 6,
  })
})
