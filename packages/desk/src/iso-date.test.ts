import { expect, test } from 'vitest'
import { isoDate } from './iso-date.ts'

const cases = [
  { text: '2026-11-24', iso: '2026-11-24' },
  { text: ' 2026-11-24 ', iso: '2026-11-24' },
  { text: '2026-11-24T18:30', iso: '2026-11-24T18:30' },
  { text: '2026-11-24 18:30:05+0100', iso: '2026-11-24T18:30:05+01:00' },
  { text: '2026-11-24T18:30:05.123Z', iso: '2026-11-24T18:30:05.123Z' },
  { text: '2024-02-29', iso: '2024-02-29' },
  { text: '2026-02-29', iso: undefined },
  { text: '1900-02-29', iso: undefined },
  { text: '2026-04-31', iso: undefined },
  { text: '2026-13-01', iso: undefined },
  { text: '2026-00-10', iso: undefined },
  { text: '2026-11-24T24:00', iso: undefined },
  { text: '2026-11-24T10:00+14:00', iso: '2026-11-24T10:00+14:00' },
  { text: '2026-11-24T10:00+15:00', iso: undefined },
  { text: '2026-11-24T10:00+01:75', iso: undefined },
  { text: '0000-01-01', iso: undefined },
  { text: '24/11/2026', iso: undefined },
  { text: '24 novembre 2026', iso: undefined },
  { text: '', iso: undefined },
]

for (const { text, iso } of cases) {
  test(`isoDate: ${JSON.stringify(text)}`, () => expect(isoDate(text)).toBe(iso))
}
