import { expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { objectHeadings } from './object-headings.ts'

const cases: readonly (readonly [sentence: string, headings: readonly string[]])[] = [
  [
    'La région a offert une récompense de 20 000 euros pour retrouver le tableau.',
    ['Une récompense de 20 000 euros'],
  ],
  ['Le musée a ouvert une salle de concert, jeudi, à Brest.', ['Une salle de concert']],
  // What is demanded, doubted, denied or yet to come is not there.
  ['Les riverains ont demandé une réduction du bruit.', []],
  ['Le musée pourrait ouvrir une salle de concert.', []],
  ['Le musée n’a pas ouvert de salle de concert.', []],
  ['Le musée ouvrira une salle de concert.', []],
  // Known already, pointing, or too little.
  ['La région a offert la récompense de 20 000 euros.', []],
  ['Le musée a reçu une lettre de ses voisins.', []],
  ['Le musée a reçu une lettre.', []],
  ['Le maire a publié une tribune intitulée « La mer monte ».', []],
]

test.each(cases)('%s', (sentence, headings) => {
  expect(objectHeadings(readPassage(sentence), french.lexicon).map(({ text }) => text)).toEqual(headings)
})
