import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { losesCollocation } from './collocations.ts'
import { loadNgrams, NO_NGRAMS } from './ngrams.ts'

const ngrams = loadNgrams(readFileSync(fileURLToPath(new URL('../../data/fr/ngrams.bin', import.meta.url))))

const cases: readonly (readonly [before: string, wording: string, loses: boolean])[] = [
  ['Les prix repartent à la hausse depuis mars.', 'Les prix repartent à l’augmentation depuis mars.', true],
  ['Un juge d’instruction a été saisi.', 'Un magistrat d’instruction a été saisi.', true],
  ['Il craint une hausse des prix.', 'Il craint une augmentation des prix.', false],
  ['Il refuse la baisse des salaires.', 'Il refuse la diminution des salaires.', false],
  ['Rien ne change.', 'Rien ne change.', false],
]

describe('losesCollocation', () => {
  test.each(cases)('%s → %s', (before, wording, loses) =>
    expect(losesCollocation(wording, before, ngrams)).toBe(loses),
  )

  test('nothing is said of a language that was not counted', () => {
    expect(losesCollocation(cases[0]![1], cases[0]![0], NO_NGRAMS)).toBe(false)
  })
})
