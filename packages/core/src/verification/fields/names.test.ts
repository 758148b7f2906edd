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
  {
    name: 'a surname for two',
    story: 'Jean et Anne Petit tiennent une ferme.',
    claim: 'Jean Petit tient une ferme.',
    differs: [],
  },
  {
    name: 'a surname of another',
    story: 'Nadia Roy et Anne Petit tiennent une ferme.',
    claim: 'Nadia Petit tient une ferme.',
    differs: ['name'],
  },
  {
    name: 'a country and its people',
    story: 'Le président rwandais a visité le port.',
    claim: 'Le président du Rwanda a visité le port.',
    differs: [],
  },
  {
    name: 'another country',
    story: 'Le président rwandais a visité le port.',
    claim: 'Le président du Kenya a visité le port.',
    differs: ['name', 'comparison'],
  },
  {
    name: 'a name for a pronoun one sentence on',
    story: 'Marc Roy a visité quatre villes. Selon la mairie, il a poursuivi le projet à Kerlann.',
    claim: 'Marc Roy a poursuivi le projet à Kerlann, selon la mairie.',
    differs: [],
  },
  {
    name: 'with and without a hyphen',
    story: 'La fête de Kerlann-Tarive a eu lieu.',
    claim: 'La fête de Kerlann Tarive a eu lieu.',
    differs: [],
  },
  {
    name: 'half of a given name',
    story: 'La fête de Jean-Pierre Roy a eu lieu.',
    claim: 'La fête de Pierre Roy a eu lieu.',
    differs: ['name'],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`names: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
