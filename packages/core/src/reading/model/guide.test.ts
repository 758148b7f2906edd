import { expect, test } from 'vitest'
import { createGuide, turned, turnedLabels } from './guide.ts'
import type { TreeInput } from './parse-state.ts'
import { labelKey } from './parser.ts'

const column = (...values: number[]): Int32Array => Int32Array.from(values)

/** Three words, the root and « nothing »; the last word is a mark. */
const input: TreeInput = {
  count: 3,
  words: column(11, 12, 13, 97, 98),
  tags: column(7, 15, 12, 17, 18),
  fine: column(21, 22, 23, 97, 98),
  agreement: column(1, 2, 3, 0, 0),
  lemmas: column(31, 32, 33, 97, 98),
  wordClasses: column(41, 42, 43, 97, 98),
  broadClasses: column(51, 52, 53, 97, 98),
  marks: column(0, 0, 0, 1, 1),
  verbs: column(0, 0, 1, 1, 1),
}

test('a turned sentence begins with its last word; root and nothing stay behind', () => {
  const { words, marks, verbs } = turned(input)
  expect([...words]).toEqual([13, 12, 11, 97, 98])
  expect([...marks]).toEqual([0, 1, 1, 1, 1])
  expect([...verbs]).toEqual([0, 0, 1, 1, 1])
})

test('turned twice, it is as it was', () => expect(turned(turned(input))).toEqual(input))

test('a guide tells of the sentence as it stands', () => {
  const guide = createGuide(() => ({
    // « 13 12 11 »: the verb in the middle governs both.
    heads: column(1, -1, 1),
    labels: column(5, 6, 7),
    margins: new Float64Array(3),
  }))(input)
  expect([...guide.heads]).toEqual([1, 3, 1, -1, -1])
  expect([...guide.labels]).toEqual([7, 6, 5, -1, -1])
  expect([...guide.last]).toEqual([-1, 2, -1, 1, -1])
})

test('what stands between two parts of speech is the same when they change sides', () => {
  const labelsOf = Array.from({ length: 800 }, (_, key) => [key])
  expect(turnedLabels(labelsOf)[labelKey(15, 7, true)]).toEqual([labelKey(15, 7, false)])
})
