import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'a family name alone',
    story: 'La préfète, Corinne Delage, a ouvert le congrès.',
    claim: 'Corinne Delage, la préfète, a ouvert le congrès.',
    differs: [],
  },
  {
    name: 'another person of the story',
    story: 'Marc Vial a signé l’accord. Julie Noret préside le club.',
    claim: 'Julie Noret a signé l’accord.',
    differs: ['name'],
  },
  {
    name: 'nobody of the story',
    story: 'Marc Vial a signé l’accord hier.',
    claim: 'Hier, Paul Drevet a signé l’accord.',
    differs: ['name'],
  },
  {
    name: 'two halves of two people',
    story: 'Marc Vial a signé l’accord. Julie Noret préside le club.',
    claim: 'Marc Noret a signé l’accord.',
    differs: ['name'],
  },
  {
    name: 'another place',
    story: 'Le salon se tiendra à Valbrune en mai. La mairie de Kerlann est partenaire.',
    claim: 'En mai, le salon se tiendra à Kerlann.',
    differs: ['name'],
  },
  {
    name: 'capitals without accents',
    story: 'Etienne Roy a été élu à l’Assemblée.',
    claim: 'À l’Assemblée, Étienne Roy a été élu.',
    differs: [],
  },
  {
    name: 'an acronym for the full name',
    story: 'L’Organisation mondiale de la santé a publié un avis.',
    claim: 'L’OMS a publié un avis.',
    differs: [],
  },
  {
    name: 'a name for what describes it',
    story: 'La mutuelle Armor couvre la région. La mutuelle a changé de siège.',
    claim: 'Armor a changé de siège.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`names: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
