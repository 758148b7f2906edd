import { expect, test } from 'vitest'
import { statedDateline } from './stated-dateline.ts'

const cases = [
  ['Orvane VA', 'ats', { place: 'Orvane VA', agency: 'ats' }],
  ['ORVANE', 'The Associated Press', { place: 'ORVANE' }],
  ['Orvane (dpa) - ', 'dpa', { place: 'Orvane', agency: 'dpa' }],
  ['FORT ORVANE, Pa. (AP) — ', undefined, { place: 'FORT ORVANE, Pa.', agency: 'AP' }],
  ['Ouagadougou, Dec 20, 2026 (AFP) -', 'AFP', { place: 'Ouagadougou', agency: 'AFP' }],
  ['Saint-Brisson, 17 mars 2026 (AFP)', undefined, { place: 'Saint-Brisson', agency: 'AFP' }],
  ['20260317T103600+0000', 'EFE', undefined],
  [undefined, 'AFP', undefined],
] as const
for (const [line, credit, dateline] of cases)
  test(`statedDateline: ${line}`, () => expect(statedDateline(line, credit)).toEqual(dateline))
