import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'to come alike',
    story: 'Le jugement sera rendu le 9 avril.',
    claim: 'Le 9 avril, le jugement sera rendu.',
    differs: [],
  },
  {
    name: 'to come made done',
    story: 'Le jugement sera rendu le 9 avril.',
    claim: 'Le jugement a été rendu le 9 avril.',
    differs: ['tense'],
  },
  {
    name: 'planned made done',
    story: 'La ministre doit inaugurer le musée lundi.',
    claim: 'La ministre a inauguré le musée lundi.',
    differs: ['tense'],
  },
  {
    name: 'done made to come',
    story: 'Le conseil a voté le budget mardi.',
    claim: 'Mardi, le conseil votera le budget.',
    differs: ['tense'],
  },
  {
    name: 'the present of headlines',
    story: 'Le conseil a voté le budget mardi.',
    claim: 'Mardi, le conseil vote le budget.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`tense: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
