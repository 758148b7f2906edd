import { expect, test } from 'vitest'
import { wireDate } from './wire-date.ts'

const cases: readonly (readonly [text: string | undefined, date: string | undefined])[] = [
  [undefined, undefined],
  ['', undefined],
  ['mardi', undefined],
  ['2026-02-24', '2026-02-24'],
  ['2026-02-24 11:12', '2026-02-24T11:12'],
  ['2026-02-24T10:12:00.000Z', '2026-02-24T10:12:00.000Z'],
  ['20260224', '2026-02-24'],
  ['20260224T101200Z', '2026-02-24T10:12:00Z'],
  ['20260224T111200+0100', '2026-02-24T11:12:00+01:00'],
  ['20260224T111200', '2026-02-24T11:12:00'],
  ['20261324T111200Z', undefined],
  ['Tue, 24 Feb 2026 11:12:00 +0100', '2026-02-24T11:12:00+01:00'],
  ['24 Feb 26 11:12 EST', '2026-02-24T11:12:00-05:00'],
  ['Tue, 30 Feb 2026 11:12:00 GMT', undefined],
  ['241012 GMT Feb 26', '2026-02-24T10:12:00Z'],
  ['241112 MEZ Dez 26', '2026-12-24T11:12:00+01:00'],
  ['241112 juil 26', '2026-07-24T11:12:00'],
  ['241112 juin 26', '2026-06-24T11:12:00'],
  ['241112 fév 26', '2026-02-24T11:12:00'],
  ['02-24-26 1012GMT', '2026-02-24T10:12:00Z'],
]

for (const [text, date] of cases)
  test(`wireDate: ${text} is ${date}`, () => expect(wireDate(text)).toBe(date))
