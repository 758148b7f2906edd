import { expect, test } from 'vitest'
import { french, readPassage } from '../../../../testing/read-passages.ts'
import { whatIs } from './what-is.ts'

const cases: readonly (readonly [sentence: string, question: string])[] = [
  [
    'La panne vient du Navidor, un équipement d’aide à la navigation, selon le rapport de la mairie.',
    'Qu’est-ce que le Navidor ?',
  ],
  [
    'Le port a été attaqué par Norvia Corp, un groupement de pirates informatiques, selon le rapport.',
    'Qu’est-ce que Norvia Corp ?',
  ],
]

test.each(cases)('%s', (sentence, question) => {
  expect(whatIs(readPassage(sentence), french.lexicon).map((draft) => draft.question)).toContain(question)
})
