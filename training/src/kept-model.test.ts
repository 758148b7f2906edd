import { expect, test } from 'vitest'
import { keepModel, meanModel, openKept } from './kept-model.ts'
import { AveragedWeights } from './learn/perceptron.ts'
import type { ModelToPack } from './pack-model.ts'

const model = (
  values: readonly number[],
  met: readonly number[],
  labels = ['nsubj', 'obj'],
): ModelToPack => ({
  language: 'fr',
  labels,
  classes: ['NOUN'],
  rules: ['l0'],
  labelsOf: { 7: met, rest: [0, 1] },
  confidence: [1, 0],
  weights: { moves: { prune: 0.5, weights: new AveragedWeights(1, 1, Float32Array.from(values)) } },
  tables: { lemmas: new Map([['sont', 'être']]) },
})

test('a kept model is opened as it was', () => {
  expect(openKept(keepModel(model([1, 2, 3], [0])))).toEqual(model([1, 2, 3], [0]))
})

test('the mean of two has the weights between them and the labels of both', () => {
  expect(meanModel([model([1, 0, 3], [0]), model([3, 2, 3], [1, 0])]).weights.moves?.weights).toEqual(
    model([2, 1, 3], []).weights.moves?.weights,
  )
  expect(meanModel([model([1], [0]), model([3], [1, 0])]).labelsOf).toEqual({ 7: [0, 1], rest: [0, 1] })
})

test('models that learned other labels have no mean', () => {
  expect(() => meanModel([model([1], [0]), model([1], [0], ['obj'])])).toThrow('different labels')
  expect(() => meanModel([])).toThrow('at least one')
})
