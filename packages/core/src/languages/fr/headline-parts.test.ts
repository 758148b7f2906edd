import { describe, expect, test } from 'vitest'
import { headlineParts } from './headline-parts.ts'

const cases: readonly (readonly [headline: string, parts: readonly string[]])[] = [
  ['Le pont rouvre', []],
  [
    'Tempête : deux routes coupées dans le Finistère',
    ['deux routes coupées dans le Finistère', 'Tempête : deux routes coupées', 'deux routes coupées'],
  ],
  ['Grève chez Transdor, le débat reporté à jeudi', ['Grève chez Transdor']],
  ['Un maire accusé, son conseil le défend', ['Un maire accusé']],
  ['Le suspect, non coupable, libéré', []],
  ['La foule fête le titre après la finale', ['La foule fête le titre']],
  ['Le match à 12:30 au stade', []],
]

describe('headlineParts', () => {
  test.each(cases)('%s', (headline, parts) => expect(headlineParts(headline)).toEqual(parts))

  test.each(cases)('a part stands in its headline: %s', (headline) => {
    for (const part of headlineParts(headline)) expect(headline).toContain(part)
  })
})
