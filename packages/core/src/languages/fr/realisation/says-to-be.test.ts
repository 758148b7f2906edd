import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { saysToBe } from './says-to-be.ts'

const cases: readonly (readonly [sentence: string, wording: string | undefined])[] = [
  [
    'L’assureur a déclaré qu’il était en mesure de garantir l’accès aux soins.',
    'L’assureur se dit en mesure de garantir l’accès aux soins.',
  ],
  ['La maire a affirmé qu’elle souhaitait rouvrir la gare.', 'La maire dit souhaiter rouvrir la gare.'],
  ['Les syndicats ont indiqué qu’ils étaient prêts à négocier.', 'Les syndicats se disent prêts à négocier.'],
  [
    'La maire a affirmé qu’elle ne souhaitait pas fermer la gare.',
    'La maire dit ne pas souhaiter fermer la gare.',
  ],
  // « il » may be anybody.
  ['Le magazine affirme qu’il a déposé une plainte.', undefined],
  ['Le procureur a déclaré qu’il avait quitté la ville.', undefined],
  // Another gender, another time.
  ['La maire a affirmé qu’il souhaitait rouvrir la gare.', undefined],
  ['La maire a affirmé qu’elle serait prête à rouvrir la gare.', undefined],
]

describe('saysToBe', () => {
  test.each(cases)('%s', (sentence, wording) =>
    expect(saysToBe(readPassage(sentence), french.lexicon)?.text).toBe(wording),
  )
})
