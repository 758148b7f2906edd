import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { condense } from './condense.ts'

const wordings = (sentence: string): readonly string[] =>
  condense(readPassage(sentence), french.lexicon).map(({ text }) => text)

const made: readonly (readonly [sentence: string, wording: string])[] = [
  // As a list of points has it.
  [
    'Les liaisons maritimes avec l’île de Houarn sont suspendues jusqu’à nouvel ordre.',
    'Liaisons maritimes avec l’île de Houarn suspendues jusqu’à nouvel ordre.',
  ],
  // Without what joins it to the sentence before, brackets and what led up to it.
  [
    'Mais la mairie de Kerlann refuse de rouvrir le pont avant la fin des travaux.',
    'La mairie de Kerlann refuse de rouvrir le pont avant la fin des travaux.',
  ],
  [
    'Avec ce succès, le club de Kerlann atteint la finale après Brémont (1956) et Lavernay.',
    'Le club de Kerlann atteint la finale après Brémont et Lavernay.',
  ],
]

const declined: readonly (readonly [sentence: string, wording: string])[] = [
  // Elsewhere the number is another.
  ['En Bretagne, les ventes du groupe ont reculé de 0,8 %.', 'Les ventes du groupe ont reculé de 0,8 %.'],
  // One of several places is not the place.
  [
    'Le groupe emploie 1.200 personnes dans le Maine, le Vermont et le Connecticut.',
    'Le groupe emploie 1.200 personnes dans le Maine.',
  ],
  [
    'Les ventes ont progressé de 7,3 %, à 2,14 milliards d’euros, un niveau supérieur aux attentes du groupe.',
    'Les ventes ont progressé de 7,3 % un niveau supérieur aux attentes du groupe.',
  ],
  // A phrase is no sentence.
  [
    'Une émission rafraîchissante de la chaîne qui semble attirer les spectateurs de Brémont.',
    'Une émission rafraîchissante de la chaîne qui semble attirer les spectateurs de Brémont.',
  ],
  // « aussi » beside an adjective compares.
  [
    'La culture n’a jamais été aussi ludique pour les enfants de Brémont.',
    'La culture n’a jamais été ludique pour les enfants de Brémont.',
  ],
  // The sentence over again, or nothing but a slip of the story.
  [
    'Le débat sur la fermeture du pont est relancé à Brémont.',
    'Le débat sur la fermeture du pont relancé à Brémont.',
  ],
  [
    'Les gares de Brémont ont été fermé mardi par la préfecture.',
    'Gares de Brémont fermé mardi par la préfecture.',
  ],
  // The lead's own comma, and its preposition.
  [
    'A Brémont, commune de 1.000 habitants, où il pleut depuis lundi, les dégâts sont importants, selon la mairie.',
    'Selon la mairie, a Brémont, commune de 1.000 habitants les dégâts sont importants.',
  ],
  // Half of a sentence.
  [
    'Quand les clients ouvraient la page du site, un virus s’installait.',
    'Quand les clients ouvraient la page du site.',
  ],
]

describe('condense', () => {
  test.each(made)('%s gives %s', (sentence, wording) => expect(wordings(sentence)).toContain(wording))
  test.each(declined)('%s does not give %s', (sentence, wording) =>
    expect(wordings(sentence)).not.toContain(wording),
  )
})
