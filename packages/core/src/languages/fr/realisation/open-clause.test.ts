import { describe, expect, test } from 'vitest'
import { readPassage } from '../../../testing/read-passages.ts'
import { leavesClauseOpen } from './open-clause.ts'

const SENTENCE =
  'La mairie a reçu trente plaintes, tandis que plusieurs autres habitants du quartier ont saisi le préfet.'

const cases: readonly (readonly [wording: string, open: boolean])[] = [
  [SENTENCE, false],
  ['La mairie a reçu trente plaintes, tandis que plusieurs autres.', true],
  ['La mairie a reçu trente plaintes.', false],
  ['Tandis que plusieurs autres habitants ont saisi le préfet, la mairie a reçu trente plaintes.', false],
]

describe('leavesClauseOpen', () => {
  test.each(cases)('%s', (wording, open) =>
    expect(leavesClauseOpen(readPassage(SENTENCE), wording)).toBe(open),
  )
})
