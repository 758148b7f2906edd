import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { agentless } from './agentless.ts'

const cases: readonly (readonly [sentence: string, wording: string | undefined])[] = [
  [
    'En tout, ils auraient volé plus de 4.000 dossiers médicaux en deux mois, chiffre contesté par la clinique.',
    'En tout, plus de 4.000 dossiers médicaux auraient été volés en deux mois.',
  ],
  ['Elle a signé une convention avec la ville.', 'Une convention avec la ville a été signée.'],
  ['On a recensé 18 blessés dans le canton.', '18 blessés ont été recensés dans le canton.'],
  // Who did it stands in the sentence itself.
  ['Les pirates ont volé plus de 4.000 dossiers médicaux.', undefined],
  // Whose it is, and what stands before, would be lost.
  ['Elle a signé sa convention avec la ville.', undefined],
  ['Il a fermé cette usine en mars.', undefined],
  // Another time, a negation, a second verb, what changes the sense.
  ['Ils voleront 4.000 dossiers médicaux.', undefined],
  ['Ils n’ont pas volé les dossiers médicaux.', undefined],
  ['Elle a signé une convention, puis l’a rompue.', undefined],
  ['Elle a signé une convention, sans la lire.', undefined],
  ['Il a croisé un homme, Paul Vautrin, à la gare.', undefined],
]

describe('agentless', () => {
  test.each(cases)('%s', (sentence, wording) =>
    expect(agentless(readPassage(sentence), french.lexicon)).toBe(wording),
  )
})
