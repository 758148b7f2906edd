import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { assertionsOf } from './assertion.ts'
import { presentClause } from './present-clause.ts'

const cases: readonly (readonly [sentence: string, clause: string | undefined])[] = [
  ['Le parquet a ouvert une enquête.', 'le parquet ouvre une enquête'],
  ['Les pompiers ont rapidement évacué le quartier.', 'les pompiers évacuent rapidement le quartier'],
  ['Quatre hommes avaient été arrêtés à Lyon.', 'quatre hommes sont arrêtés à Lyon'],
  ['Le suspect s’est présenté à la police.', 'le suspect se présente à la police'],
  ['La navette est arrivée au port.', 'la navette arrive au port'],
  // Denied, possible, a state, another tense.
  ['Le parquet n’a pas ouvert une enquête.', undefined],
  ['Le parquet pourrait ouvrir une enquête.', undefined],
  ['Le maire a voulu partir.', undefined],
  ['Le suspect est arrêté.', undefined],
  ['Le parquet ouvrira une enquête.', undefined],
]

describe('presentClause', () => {
  test.each(cases)('%s', (sentence, clause) => {
    const [assertion] = assertionsOf(readPassage(sentence), french.lexicon)
    const present = assertion === undefined ? undefined : presentClause(assertion, [], french.lexicon)
    expect(present?.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())).toBe(clause)
  })
})
