import { expect, test } from 'vitest'
import { embargoIn } from './embargo-in.ts'

const SENT = '2026-03-17T10:42:00+01:00'

const cases: readonly (readonly [note: string, until: string | undefined])[] = [
  ["SOUS EMBARGO jusqu'à 18h00 GMT", '2026-03-17T18:00:00Z'],
  ["Embargo jusqu'au mercredi 18 mars 2026 à 6h30", '2026-03-18T06:30:00+01:00'],
  ['EMBARGO 1800 GMT', '2026-03-17T18:00:00Z'],
  ['EMBARGO : 18/03/2026 06h00 (heure de Paris)', '2026-03-18T06:00:00+01:00'],
  ['Embargo: 2026-03-18T06:00:00+01:00', '2026-03-18T06:00:00+01:00'],
  ['Eds: HOLD FOR RELEASE until 1800 GMT. With AP Photos.', '2026-03-17T18:00:00Z'],
  ['Achtung: Sperrfrist 12.00 Uhr', '2026-03-17T12:00:00+01:00'],
  ['Ne pas diffuser avant 6 heures', '2026-03-17T06:00:00+01:00'],
  ['Strict embargo', undefined],
  ['EMBARGO', undefined],
]
for (const [note, until] of cases)
  test(`embargoIn: ${note}`, () =>
    expect(embargoIn([undefined, 'Photo à suivre', note], SENT)).toEqual({
      note,
      ...(until !== undefined && { until }),
    }))

const none = [
  'Actualisé avec réaction',
  "bien lire que l'embargo américain date de 1962",
  'Eds: UPDATES with union reaction.',
]
for (const note of none) test(`no embargo: ${note}`, () => expect(embargoIn([note], SENT)).toBeUndefined())
