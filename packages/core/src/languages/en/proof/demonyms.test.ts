import { expect, test } from 'vitest'
import { placeFamilies } from './demonyms.ts'

const cases: readonly (readonly [one: string, other: string, areOne: boolean])[] = [
  ['Kenya', 'Kenyans', true],
  ['Jordan', 'Jordanian', true],
  ['Vietnam', 'Vietnamese', true],
  ['Pakistan', 'Pakistanis', true],
  ['Britain', 'British', true],
  ['Netherlands', 'Dutch', true],
  ['Kenya', 'Ghanaian', false],
  ['Iran', 'Iraqi', false],
]

for (const [one, other, areOne] of cases)
  test(`${one}, ${other}`, () =>
    expect(placeFamilies(one).some((family) => placeFamilies(other).includes(family))).toBe(areOne))

test('too little to tell', () => expect(placeFamilies('Oz')).toEqual([]))
