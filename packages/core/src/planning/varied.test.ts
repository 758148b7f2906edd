import { expect, test } from 'vitest'
import { varied } from './varied.ts'

const cases: readonly (readonly [ranked: string, variant: number, varied: string])[] = [
  ['abc', 0, 'abc'],
  ['abc', 1, 'bac'],
  ['abc', 2, 'cab'],
  ['abc', 4, 'bac'],
  ['', 3, ''],
]

test.each(cases)('%s, variant %i: %s', (ranked, variant, expected) => {
  expect(varied([...ranked], variant).join('')).toBe(expected)
})
