import { describe, expect, test } from 'vitest'
import { readPassage } from '../../../testing/read-passages.ts'
import { hasStrayComma } from './stray-comma.ts'

const cases: readonly (readonly [sentence: string, wording: string, stray: boolean])[] = [
  [
    'L’équipe a fouillé mardi, mercredi et jeudi le domaine.',
    'L’équipe a fouillé, mercredi et jeudi le domaine.',
    true,
  ],
  [
    'L’équipe a fouillé, dit-on, le domaine, la ferme et la grange.',
    'L’équipe a fouillé le domaine, la ferme et la grange.',
    false,
  ],
  ['L’équipe a fouillé mardi le domaine.', 'Mardi, l’équipe a fouillé le domaine.', false],
  ['L’équipe a fouillé le domaine.', 'L’équipe a fouillé le domaine, selon la police.', false],
  ['L’équipe a battu Reims (2-1), Brest (3-0) et Lens.', 'L’équipe a battu Reims, Brest et Lens.', false],
]

describe('hasStrayComma', () => {
  test.each(cases)('%s → %s', (sentence, wording, stray) =>
    expect(hasStrayComma(readPassage(sentence), wording)).toBe(stray),
  )
})
