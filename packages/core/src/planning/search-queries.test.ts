import { describe, expect, test } from 'vitest'
import { readStory } from '../reading/read.ts'
import { french, plainStory } from '../testing/read-passages.ts'
import { keyphrasesAsked } from './search-queries.ts'

const STORY =
  'Cyberattaque contre la mutuelle Armor Santé. Des dossiers de santé ont été copiés par des pirates. La mutuelle a fermé ses systèmes informatiques.'

const query = (phrase: string, impressions = 10, clicks = 0) => ({ phrase, impressions, clicks })

const cases: readonly (readonly [phrase: string, ...found: readonly string[]])[] = [
  // Without accents, articles and prepositions, in another number.
  ['cyberattaque mutuelle', 'cyberattaque contre la mutuelle'],
  ['dossier sante', 'dossiers de santé'],
  ['systemes informatiques', 'systèmes informatiques'],
  ['la cyberattaque contre la mutuelle armor sante', 'cyberattaque contre la mutuelle Armor Santé'],
  // Nothing that the story does not have, or not side by side.
  ['cyberattaque hôpital'],
  ['pirates mutuelle'],
  ['la'],
  [''],
]

const askedOf = (queries: Parameters<typeof keyphrasesAsked>[0]) => {
  const story = plainStory(STORY)
  return keyphrasesAsked(queries, story.text, readStory(story, french), french).map(({ phrase }) => phrase)
}

describe('keyphrasesAsked', () => {
  test.each(cases)('%s', (phrase, ...found) => {
    expect(askedOf([query(phrase)])).toEqual(found)
  })

  test('what is asked often comes first, what the headline has before what the text has; no phrase twice', () => {
    expect(
      askedOf([
        query('dossiers de santé', 40),
        query('dossier sante', 50),
        query('cyberattaque mutuelle', 30),
      ]),
    ).toEqual(['cyberattaque contre la mutuelle', 'dossiers de santé'])
    expect(askedOf([query('dossiers de santé', 10, 5), query('systèmes informatiques', 40)])).toEqual([
      'dossiers de santé',
      'systèmes informatiques',
    ])
  })
})
