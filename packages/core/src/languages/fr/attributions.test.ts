import { describe, expect, test } from 'vitest'
import { readPassage } from '../../testing/read-passages.ts'

/** Frame, verb and source of the last sentence's attribution; « - » for a source that is only a pronoun. */
const cases: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['Le pont a rouvert, a annoncé la préfecture.', 'inverted annoncer la préfecture'],
  ['Selon la préfecture, le pont a rouvert.', 'according-to - la préfecture'],
  ['La préfecture a annoncé que le pont avait rouvert.', 'reported annoncer La préfecture'],
  // The pronoun stands inside a compound tense.
  ['« Le pont est sûr », a-t-elle ajouté.', 'inverted ajouter -'],
  ['« Nous avons eu peur », ont-ils raconté.', 'inverted raconter -'],
  // A verb that is a noun elsewhere.
  ['« Le pont est sûr », juge Jeanne Moulin.', 'inverted juger Jeanne Moulin'],
  ['« Le pont est sûr », raconte le maire.', 'inverted raconter le maire'],
  // No saying, or a clause of its own.
  ['Le juge Moulin a fermé le dossier.', undefined],
]

describe('attributionOf', () => {
  test.each(cases)('%s', (text, expected) => {
    const passage = readPassage(text)
    const { attribution } = passage.statement
    const source =
      attribution?.source === undefined
        ? '-'
        : passage.text.slice(attribution.source.start, attribution.source.end)
    expect(attribution && `${attribution.frame} ${attribution.verb ?? '-'} ${source}`).toBe(expected)
  })
})
