import { describe, expect, test } from 'vitest'
import { similarity } from './similarity.ts'

const cases: readonly (readonly [string, string, number])[] = [
  ['', '', 1],
  ['Mardi.', 'Mardi.', 1],
  ['Le train a déraillé mardi.', 'Le train a déraillé mardi.', 1],
  ['Le train a déraillé mardi.', 'Le train, a déraillé mardi', 1],
  ['Le train a déraillé mardi.', 'Trois blessés dans la gare.', 0],
  ['un deux trois quatre', 'un deux trois cinq', 1 / 3],
]

describe('similarity', () => {
  test.each(cases)('%s | %s', (one, other, share) => expect(similarity(one, other)).toBeCloseTo(share))
})
