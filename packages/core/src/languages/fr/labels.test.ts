import { expect, test } from 'vitest'
import type { Making } from '../labels.ts'
import { labels } from './labels.ts'
import { typeset } from './typography.ts'

const dates: readonly (readonly [iso: string, words: string])[] = [
  ['2026-07-12', '12\u00a0juillet 2026'],
  ['2026-05-01', '1er\u00a0mai 2026'],
  ['2026-05', 'mai 2026'],
  ['2026-05-01T18:05', '1er\u00a0mai 2026 à 18h05'],
  ['2026-05-21T08:05:30+02:00', '21\u00a0mai 2026 à 8h05'],
  ['2026-13-01', '2026-13-01'],
  ['mardi', 'mardi'],
  ['', ''],
]

for (const [iso, words] of dates) test(`date: ${iso}`, () => expect(labels.date(iso)).toBe(words))

const makings: readonly (readonly [making: Making, words: string])[] = [
  [{ writer: 'offline', contexts: 0 }, 'par Intertitre à partir d’un texte de la rédaction.'],
  [
    { writer: 'offline', contexts: 1, agency: 'AFP', byline: 'Ana Ruiz' },
    'l’agence AFP et d’un document de contexte.',
  ],
  [
    { writer: 'm-1', contexts: 2, byline: 'Ana Ruiz' },
    'le modèle m-1 à partir d’un texte signé Ana Ruiz et de 2 documents',
  ],
]

for (const [making, words] of makings)
  test(`making: ${words}`, () => expect(labels.making(making)).toContain(words))

test('labels: every one is in French typography', () => {
  const worded = Object.values(labels).filter((label): label is string => typeof label === 'string')
  const said = [...worded, labels.unsupportedNotice(2), labels.unsupportedNotice(1), labels.references(2)]
  for (const label of said) expect(typeset(label)).toBe(label)
})
