import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { splitOf } from './split.ts'

const cases: readonly (readonly [sentence: string, ...parts: string[]])[] = [
  // What goes on saying, of a speaker named behind: his name again.
  [
    '« Nous avons appelé les secours dès que la fumée est entrée dans la salle », indique la mairie, ajoutant que le pont est resté ouvert toute la nuit.',
    '« Nous avons appelé les secours dès que la fumée est entrée dans la salle », indique la mairie.',
    'La mairie ajoute que le pont est resté ouvert toute la nuit.',
  ],
  // Of one named before: a pronoun, in the tense of the sentence.
  [
    'Plusieurs associations réclamaient la réouverture du pont depuis le mois de mars, estimant que les détours ne convenaient à aucun des habitants du quartier.',
    'Plusieurs associations réclamaient la réouverture du pont depuis le mois de mars.',
    'Elles estimaient que les détours ne convenaient à aucun des habitants du quartier.',
  ],
  // What stands before the relative has no verb of its own: it comes behind it.
  [
    'À 19 ans, la gardienne remplaçante, qui n’avait joué que 47 minutes depuis le début de la saison, a arrêté douze des 23 tirs qu’elle a affrontés.',
  ],
  // Short enough as it is.
  ['Le maire a fermé le pont, estimant que la crue montait.'],
]

describe('splitOf', () => {
  test.each(cases)('%s', (sentence, ...parts) => {
    expect(splitOf(readPassage(sentence), french.lexicon) ?? []).toEqual(parts)
  })
})
