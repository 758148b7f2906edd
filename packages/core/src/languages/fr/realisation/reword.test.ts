import { describe, expect, test } from 'vitest'
import { frenchLexicon } from '../../../testing/french-lexicon.ts'
import { reword } from './reword.ts'

const cases: readonly (readonly [string, string])[] = [
  ['Rien ne change.', 'Rien ne change.'],
  ['Il parle lors du débat.', 'Il parle au cours du débat.'],
  ['Il parle lors d’une visite.', 'Il parle au cours d’une visite.'],
  ['Fermé en raison de travaux.', 'Fermé du fait de travaux.'],
  ['Fermé en raison des travaux.', 'Fermé du fait des travaux.'],
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
  ['Les travaux débutent à Lyon.', 'Les travaux commencent à Lyon.'],
  ['La société a effectué des contrôles.', 'La société a réalisé des contrôles.'],
  ['Selon la police, deux morts.', 'D’après la police, deux morts.'],
  ['Il ne parle que lors du débat.', 'Il ne parle qu’au cours du débat.'],
  ['Il dort pendant que tu lis.', 'Il dort pendant que tu lis.'],
  ['Il a servi dix ans durant à Lyon.', 'Il a servi dix ans durant à Lyon.'],
  ['Il dort pendant la nuit.', 'Il dort durant la nuit.'],
  ['Chaque année universitaire commence.', 'Chaque année universitaire commence.'],
  ['Chaque année, le prix monte.', 'Tous les ans, le prix monte.'],
  ['Les dégâts sont estimés à un million.', 'Les dégâts sont estimés à un million.'],
  ['Elle estimait que le prix montait.', 'Elle jugeait que le prix montait.'],
  ['Il refuse de tenter de partir.', 'Il refuse d’essayer de partir.'],
  ['Elle a terminé troisième.', 'Elle a terminé troisième.'],
  ['Le vote est reporté à lundi soir.', 'Le vote est reporté à lundi soir.'],
  ['Il est parti lundi matin 17 mars.', 'Il est parti lundi matin 17 mars.'],
  ['« Malgré la pluie, on joue »', '« Malgré la pluie, on joue »'],
]

describe('reword', () => {
  test.each(cases)('%s', (text, reworded) => expect(reword(text, frenchLexicon)).toBe(reworded))
})
