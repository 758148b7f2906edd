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
  {
    name: 'one thing of the story for another, the rest to the letter',
    story: 'Le loyer moyen atteint 14 euros dans la ville. Le salaire des gardiens a baissé.',
    claim: 'Le salaire moyen atteint 14 euros dans la ville.',
    differs: ['content'],
  },
  {
    name: 'other words for where',
    story: 'Il vend ses poteries sur internet. Le bureau en ligne est fermé.',
    claim: 'Il vend ses poteries en ligne.',
    differs: [],
  },
  {
    name: 'a general word for a thing of the story',
    story: 'La grange a brûlé lundi matin. Le bâtiment était vide.',
    claim: 'Le bâtiment a brûlé lundi matin.',
    differs: [],
  },
  {
    name: 'an added clause of words from here and there',
    story:
      'Le maire a révélé son projet lundi. La piscine fermera en août. Les nageurs ont quitté le bassin.',
    claim: 'La piscine fermera en août, ce que les nageurs avaient révélé.',
    differs: ['content'],
  },
  {
    name: 'a clause that another sentence bears out',
    story: 'Les nageurs ont quitté le bassin. La piscine fermera en août.',
    claim: 'La piscine fermera en août, et les nageurs ont quitté le bassin.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`contents: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
