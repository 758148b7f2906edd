import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'all known',
    story: 'La piscine municipale fermera en août.',
    claim: 'En août, la piscine municipale fermera.',
    differs: [],
  },
  {
    name: 'another thing',
    story: 'Un incendie a détruit la grange du moulin.',
    claim: 'Un incendie a détruit l’épicerie du moulin.',
    differs: ['content'],
  },
  {
    name: 'an added clause',
    story: 'La piscine municipale fermera en août.',
    claim: 'La piscine municipale fermera en août, malgré une pétition des nageurs.',
    differs: ['content'],
  },
  {
    name: 'nothing of the story',
    story: 'La piscine municipale fermera en août.',
    claim: 'Le volcan islandais crache des cendres toxiques.',
    differs: ['content'],
  },
  {
    name: 'other words for the same',
    story: 'Un incendie a détruit la grange.',
    claim: 'Le feu a ravagé la grange.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`contents: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
