import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { shortened } from './shorten.ts'

const cases: readonly (readonly [sentence: string, shortest: string | undefined])[] = [
  [
    'Le train a percuté un camion mardi matin, dans une zone touchée par de fortes pluies.',
    'Le train a percuté un camion mardi matin',
  ],
  [
    'Le train a percuté un camion mardi, alors qu’il pleuvait sur la région.',
    'Le train a percuté un camion mardi',
  ],
  ['La maire, élue en 2014, a inauguré la nouvelle gare.', 'La maire a inauguré la nouvelle gare'],
  [
    'La fumée a disparu mardi matin après deux jours de lutte, a annoncé la région.',
    'Selon la région, la fumée a disparu mardi matin',
  ],
  // Which informations is told by « sur la santé »; an attribution in the middle stays as it is.
  [
    'Le pirate a volé des informations sur la santé des clients.',
    'Le pirate a volé des informations sur la santé des clients',
  ],
  // What is denied may be so only then.
  [
    'Le jeune homme n’a pas donné de nouvelles depuis le mois de janvier.',
    'Le jeune homme n’a pas donné de nouvelles depuis le mois de janvier',
  ],
  // There are more than so many, wherever else there are some; exactly so many there may be only here.
  [
    'La mutuelle fournit des services à plus de 900.000 membres dans le Maine, le Vermont et le Connecticut.',
    'La mutuelle fournit des services à plus de 900.000 membres',
  ],
  // One of several is not all that was looked at.
  [
    'Les auteurs ont tenu compte de l’âge, du sexe, du poids, de la fatigue, de l’alcool et du travail de nuit.',
    'Les auteurs ont tenu compte de l’âge, du sexe, du poids, de la fatigue, de l’alcool et du travail de nuit',
  ],
  ['« Nous partirons demain », a promis le maire.', undefined],
  ['Une belle victoire.', undefined],
]

describe('shortened', () => {
  test.each(cases)('%s', (sentence, shortest) =>
    expect(shortened(readPassage(sentence), french.lexicon).at(-1)).toBe(shortest),
  )

  test.each(cases)('every wording is made of words of the sentence: %s', (sentence) => {
    const words = new Set(sentence.toLowerCase().match(/[\p{L}\d]+/gu))
    for (const text of shortened(readPassage(sentence), french.lexicon)) {
      const own = (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word !== 'selon')
      expect(own.every((word) => words.has(word))).toBe(true)
    }
  })
})
