import { expect, test } from 'vitest'
import { peopleFamily, peoplesFamilies, placeFamily } from './demonyms.ts'

const cases: readonly (readonly [place: string, people: string, isTheirs: boolean])[] = [
  ['Rwanda', 'rwandais', true],
  ['Canada', 'canadien', true],
  ['Mexique', 'mexicain', true],
  ['Norvège', 'norvégien', true],
  ['Colombie', 'colombien', true],
  ['Toulouse', 'toulousain', true],
  ['Québec', 'québécois', true],
  ['Royaume-Uni', 'britannique', true],
  ['Grande-Bretagne', 'britannique', true],
  ['Turquie', 'turque', true],
  ['Rwanda', 'kényan', false],
  ['France', 'britannique', false],
  ['Inde', 'indonésien', false],
]

for (const [place, people, isTheirs] of cases)
  test(`${people} of ${place}`, () => expect(placeFamily(place) === peopleFamily(people)).toBe(isTheirs))

test('two peoples in one word', () => {
  expect(peoplesFamilies('franco-allemandes')).toEqual([placeFamily('France'), placeFamily('Allemagne')])
  expect(peoplesFamilies('israélo-égyptien')).toEqual([placeFamily('Israël'), placeFamily('Égypte')])
  for (const form of ['euro', 'franco-prix', 'sous-marin', 'franco-italo-belge'])
    expect(peoplesFamilies(form)).toEqual([])
})

test('too little to tell', () => {
  expect(placeFamily('Oz')).toBeUndefined()
  expect(peopleFamily('table')).toBeUndefined()
})
