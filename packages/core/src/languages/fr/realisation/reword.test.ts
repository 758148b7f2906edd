import { describe, expect, test } from 'vitest'
import { frenchLexicon } from '../../../testing/french-lexicon.ts'
import { reword } from './reword.ts'

const cases: readonly (readonly [string, string])[] = [
  ['Rien ne change.', 'Rien ne change.'],
  ['Il parle lors du débat.', 'Il parle au cours du débat.'],
  ['Il parle lors d’une visite.', 'Il parle au cours d’une visite.'],
  ['Fermé en raison de travaux.', 'Fermé à cause de travaux.'],
  ['Fermé en raison des travaux.', 'Fermé à cause des travaux.'],
  ['Afin de réussir, il court.', 'Pour réussir, il court.'],
  ['À l’issue du vote, elle sort.', 'Au terme du vote, elle sort.'],
  ['Malgré la pluie, on joue.', 'En dépit de la pluie, on joue.'],
  ['Malgré le froid, on joue.', 'En dépit du froid, on joue.'],
  ['De nombreux élus sont venus.', 'Beaucoup d’élus sont venus.'],
  ['Les mises en garde de nombreux élus.', 'Les mises en garde de nombreux élus.'],
  ['Il a chuté en mars.', 'Il a chuté au mois de mars.'],
  ['Il a chuté en avril 2019.', 'Il a chuté au mois d’avril 2019.'],
  ['Elle a parlé mardi soir à Lyon.', 'Elle a parlé dans la soirée de mardi à Lyon.'],
  ['Elle a parlé le mardi soir.', 'Elle a parlé le mardi soir.'],
  ['Malgré des travaux, on passe.', 'En dépit de travaux, on passe.'],
  ['Ainsi que des fruits.', 'Ainsi que des fruits.'],
  ['Les travaux débutent à Lyon.', 'Les travaux commencent à Lyon.'],
  ['La société a effectué des contrôles.', 'La société a réalisé des contrôles.'],
  ['Selon la police, deux morts.', 'D’après la police, deux morts.'],
  ['« Malgré la pluie, on joue »', '« Malgré la pluie, on joue »'],
  ['Les élus ainsi que les maires.', 'Les élus et les maires.'],
]

describe('reword', () => {
  test.each(cases)('%s', (text, reworded) => expect(reword(text, frenchLexicon)).toBe(reworded))
})
