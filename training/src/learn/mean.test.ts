import { expect, test } from 'vitest'
import { meanWeights } from './mean.ts'
import { AveragedWeights } from './perceptron.ts'

const weights = (...values: readonly number[]) => new AveragedWeights(1, 1, Float32Array.from(values))

test('the mean of weights stands between them, place by place', () => {
  expect([...meanWeights([weights(1, 0, 4), weights(3, 0, -2)]).weights]).toEqual([2, 0, 1])
})

test('one model is its own mean', () => {
  expect([...meanWeights([weights(1, 2, 3)]).weights]).toEqual([1, 2, 3])
})

test('models of different shapes have none', () => {
  expect(() => meanWeights([weights(1), new AveragedWeights(2, 1, new Float32Array(4))])).toThrow(
    'different shapes',
  )
})
