import { describe, expect, test } from 'vitest'
import { findNumbers } from './numbers.ts'

const cases: readonly (readonly [string, readonly (readonly [number, (string | undefined)?, string?])[]])[] =
  [
    ['', []],
    ['un homme et une femme', []],
    ['plus de 1,1 million de membres', [[1_100_000, 'more-than']]],
    [
      'quelque 3.745.540 naissances, soit environ 1% de moins',
      [
        [3_745_540, 'about'],
        [1, 'about', '%'],
      ],
    ],
    ['8 000 postes, 13 000 comptes et 100\u202f000 voix', [[8000], [13_000], [100_000]]],
    ['le train de 06H38, vers 10h45', []],
    ['le 1er mai, la 2e fois', []],
    [
      '41m2 et 38°C',
      [
        [41, undefined, 'm2'],
        [38, undefined, '°c'],
      ],
    ],
    ['deux millions trois cent mille personnes', [[2_300_000]]],
    ['quatre-vingt-dix-sept élus', [[97]]],
    ['vingt et un blessés', [[21]]],
    ['une trentaine de départements', [[30, 'about']]],
    ['près d’un tiers des postes', [[1 / 3, 'about']]],
    ['les deux tiers des salariés', [[2 / 3]]],
    ['le tiers des voix, un quart des sièges', [[1 / 3], [1 / 4]]],
    ['des experts tiers et le cinquième club', []],
    ['la moitié des élus', [[1 / 2]]],
    ['pas moins de 50 maisons', [[50, 'at-least']]],
    ['une baisse de 50 à 55% des recettes', [[50], [55, undefined, '%']]],
    ['un succès 3-0 contre Leipzig', [[3], [0]]],
    ['trois personnes, douze passagers', [[3], [12]]],
    ['7,2 milliards d’euros', [[7.2e9, undefined, 'euro']]],
    ['un million d’abonnés', [[1_000_000]]],
    ['au moins 31 clients', [[31, 'at-least']]],
    ['jusqu’à 450 millimètres', [[450, 'at-most', 'millimètre']]],
    ['le Covid-19', [[19]]],
    ['une petite dizaine', [[10, 'about']]],
    ['l’article 49.3', [[49], [3]]],
  ]

describe('findNumbers', () => {
  test.each(cases)('%s', (text, expected) => {
    const found = findNumbers(text).map(({ value, bound, unit }) => [value, bound, unit])
    expect(found).toEqual(expected.map(([value, bound, unit]) => [value, bound, unit]))
  })

  test('a mention gives back the text that it spans', () => {
    const text = 'Selon lui, plus de 1,1 million de membres et 20 % des élus.'
    for (const mention of findNumbers(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })
})
