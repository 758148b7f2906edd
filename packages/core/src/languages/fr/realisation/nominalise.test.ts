import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { assertionsOf } from './assertion.ts'
import { nominalised } from './nominalise.ts'

const cases: readonly (readonly [sentence: string, phrase: string | undefined])[] = [
  ['Un incident a été détecté mardi.', 'Détection d’un incident mardi'],
  ['Quatre hommes ont été arrêtés par la police.', 'Arrestation de quatre hommes par la police'],
  ['Des renforts ont été déployés dans la ville.', 'Déploiement de renforts dans la ville'],
  ['Le parquet a ouvert une enquête.', 'Ouverture d’une enquête par le parquet'],
  ['Le train a déraillé près de la gare.', 'Déraillement du train près de la gare'],
  ['Les prix ont augmenté.', 'Augmentation des prix'],
  ['La mairie a déclaré que le pont avait été fermé.', 'Fermeture du pont, selon la mairie'],
  // Denied, possible, to come, in another tense.
  ['Aucun incident n’a été détecté.', undefined],
  ['Un incident pourrait être détecté.', undefined],
  ['Un incident sera détecté.', undefined],
  ['Un incident est détecté.', undefined],
  // What is said of the object would be lost.
  ['Trois hommes ont été déclarés morts.', undefined],
  // No noun of action says the same.
  ['Le maire a pris la parole.', undefined],
]

describe('nominalised', () => {
  test.each(cases)('%s', (sentence, phrase) => {
    const [assertion] = assertionsOf(readPassage(sentence), french.lexicon)
    expect(assertion === undefined ? undefined : nominalised(assertion, [], french.lexicon)).toBe(phrase)
  })
})
