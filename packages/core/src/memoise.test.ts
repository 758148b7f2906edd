import { expect, test } from 'vitest'
import { memoise, memoiseFor } from './memoise.ts'

test('memoise: computes once for a key, undefined answers too', () => {
  let count = 0
  const length = memoise((key) => {
    count++
    return key === '' ? undefined : key.length
  })
  expect([length('a'), length('a'), length(''), length('')]).toEqual([1, 1, undefined, undefined])
  expect(count).toBe(2)
})

test('memoiseFor: computes again for another object or another context', () => {
  let count = 0
  const sum = memoiseFor(({ value }: { readonly value: number }, context: number) => {
    count++
    return value + context
  })
  const one = { value: 1 }
  expect([sum(one, 1), sum(one, 1), sum(one, 2), sum({ value: 1 }, 2)]).toEqual([2, 2, 3, 3])
  expect(count).toBe(3)
})
