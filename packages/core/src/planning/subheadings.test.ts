import { expect, test } from 'vitest'
import type { BodyUnit } from './body.ts'
import { joinedWhere } from './subheadings.ts'

const unit = (words: number): BodyUnit => ({ statements: [], words, lemmas: new Set() })

/** Words of the sections; those of an odd number offer no subheading. */
const cases: readonly (readonly [
  why: string,
  sections: readonly number[],
  fewest: number,
  joined: readonly number[],
])[] = [
  ['a section without a subheading goes on with the one before', [90, 91, 80, 60], 2, [181, 80, 60]],
  ['the first with the one behind it', [91, 80, 60], 2, [171, 60]],
  ['never to more words than are read under one subheading', [200, 91, 80], 2, [200, 91, 80]],
  ['never to fewer sections than are wanted', [90, 91, 80], 3, [90, 91, 80]],
  ['where all have one nothing is joined', [90, 80, 60], 1, [90, 80, 60]],
]

test.each(cases)('%s', (_, sections, fewest, joined) => {
  const isMute = ([first]: readonly BodyUnit[]) => (first?.words ?? 0) % 2 === 1
  const found = joinedWhere(
    isMute,
    sections.map((words) => [unit(words)]),
    fewest,
  )
  expect(found.map((units) => units.reduce((sum, { words }) => sum + words, 0))).toEqual(joined)
})
