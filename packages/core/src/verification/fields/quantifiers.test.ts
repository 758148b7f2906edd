import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'some alike',
    story: 'Certains riverains contestent le projet.',
    claim: 'Le projet est contesté par certains riverains.',
    differs: [],
  },
  {
    name: 'some made all',
    story: 'Certains riverains contestent le projet.',
    claim: 'Tous les riverains contestent le projet.',
    differs: ['quantifier'],
  },
  {
    name: 'some made the',
    story: 'Certains riverains contestent le projet.',
    claim: 'Les riverains contestent le projet.',
    differs: ['quantifier'],
  },
  {
    name: 'several made most',
    story: 'Plusieurs villes ont suspendu les travaux.',
    claim: 'La plupart des villes ont suspendu les travaux.',
    differs: ['quantifier'],
  },
  {
    name: 'a part made the whole',
    story: 'Une partie des archives a brûlé.',
    claim: 'L’ensemble des archives a brûlé.',
    differs: ['quantifier'],
  },
  {
    name: 'every day in two ways',
    story: 'Il appelle chaque jour les habitants isolés.',
    claim: 'Il appelle tous les jours les habitants isolés.',
    differs: [],
  },
  {
    name: 'an article that leaves it open',
    story: 'Plusieurs villes ont suspendu les travaux.',
    claim: 'Des villes ont suspendu les travaux.',
    differs: [],
  },
  {
    name: 'some made all before an adjective',
    story: 'Certains petits ateliers refusent de fermer.',
    claim: 'Tous les petits ateliers refusent de fermer.',
    differs: ['quantifier'],
  },
  {
    name: 'the same before an adjective',
    story: 'Certains petits ateliers refusent de fermer.',
    claim: 'Certains des petits ateliers refusent de fermer.',
    differs: [],
  },
  {
    name: 'the whole of it told by an adverb',
    story: 'Les travaux ont été entièrement payés par la ville.',
    claim: 'La ville a payé la totalité des travaux.',
    differs: [],
  },
  {
    name: '« toute » that only stresses',
    story: 'Elle a appris seule le russe.',
    claim: 'Elle a appris le russe toute seule.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`quantifiers: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
