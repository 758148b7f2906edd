import { expect, test } from 'vitest'
import { headsParatext, isParatext } from './paratext.ts'

const cases: readonly (readonly [text: string, isBeside: boolean])[] = [
  ['Par Anne Roux', true],
  ['Par Anne Roux avec AFP', true],
  ['Avec AFP', true],
  ['Photo : J. Dupont / Ouest-Quotidien', true],
  ['Crédit photo : Marie Le Goff', true],
  ['Publié le 12 mars 2025 à 14h30', true],
  ['Mis à jour le 12/03/2025 à 14:30', true],
  ['Temps de lecture : 3 minutes', true],
  ['Anne Roux · Publié le 12 mars 2025', true],
  ['Lire aussi : la ville vote son budget', true],
  ['Sources : préfecture, mairie', true],
  ['© Agence Ponant', true],
  ['Partager sur Mastodon', true],
  ['https://exemple.fr/article', true],
  ['Par arrêté, la baignade est interdite', false],
  ['Par 12 voix contre 3', false],
  ['Avec trois blessés, le bilan reste provisoire', false],
  ['Publié lundi, le rapport accuse la mairie', false],
  ['Publié le 12 mars, le rapport accuse la mairie', false],
  ['Partager la facture : ce que demande le maire', false],
  ['Le maire a menti <https://exemple.fr>', false],
  ['Sources d’eau polluées à Montbrun', false],
]

for (const [text, isBeside] of cases)
  test(`${text}: ${isBeside ? 'beside the story' : 'a claim'}`, () => {
    expect(isParatext(text)).toBe(isBeside)
  })

test('headings of sources', () => {
  expect(headsParatext('Sources')).toBe(true)
  expect(headsParatext('Sources polluées')).toBe(false)
})
