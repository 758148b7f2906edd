import { describe, expect, test } from 'vitest'
import { readStory } from '../reading/read.ts'
import { french, plainStory } from '../testing/read-passages.ts'
import { landmarksOf } from './landmarks.ts'
import { passagesOf } from './passages.ts'

const cases: readonly (readonly [text: string, ...rows: readonly string[]])[] = [
  // What is coordinated with acronyms is a body too.
  [
    'Les cinq banques que sont Bankaro, ING, KBC, BNP Paribas Fortis et AXA ont porté plainte.',
    'organisations: Bankaro, ING, KBC, BNP Paribas Fortis, AXA',
  ],
  ['Le vol a quitté Rio de Janeiro pour Paris.', 'places: Rio de Janeiro, Paris'],
  // Capitals that name no body; one name alone.
  ['Le RGPD et la TVA ont changé.'],
  ['Le train a quitté Paris.'],
]

describe('landmarksOf', () => {
  test.each(cases)('%s', (text, ...rows) => {
    const story = plainStory(text)
    const reading = readStory(story, french)
    const passages = [...passagesOf(story.text, reading).values()]
    expect(
      landmarksOf(passages, reading.entities, french).map(({ kind, items }) => `${kind}: ${items.text}`),
    ).toEqual(rows)
  })
})
