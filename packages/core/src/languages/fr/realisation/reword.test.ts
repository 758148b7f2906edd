import { describe, expect, test } from 'vitest'
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
  ['Selon la police, deux morts.', 'D’après la police, deux morts.'],
  ['« Malgré la pluie, on joue »', '« Malgré la pluie, on joue »'],
  ['Les élus ainsi que les maires.', 'Les élus et les maires.'],
]

describe('reword', () => {
  test.each(cases)('%s', (text, reworded) => expect(reword(text)).toBe(reworded))
})
