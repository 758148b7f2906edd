import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'stated',
    story: 'Le vol a été annulé à cause du brouillard.',
    claim: 'En raison du brouillard, le vol a été annulé.',
    differs: [],
  },
  {
    name: 'put between two facts',
    story: 'Le vol a été annulé lundi. Le syndicat a déposé un préavis.',
    claim: 'Le vol a été annulé lundi parce que le syndicat a déposé un préavis.',
    differs: ['cause'],
  },
  {
    name: 'after made because',
    story: 'Le directeur a démissionné après la publication du rapport.',
    claim: 'Le directeur a démissionné à cause de la publication du rapport.',
    differs: ['cause'],
  },
  {
    name: 'a car is no because',
    story: 'Le car a percuté un mur à Valbrune.',
    claim: 'À Valbrune, le car a percuté un mur.',
    differs: [],
  },
  {
    name: 'an outcome told the other way round',
    story: 'La grève des pilotes a mené à l’annulation du vol.',
    claim: 'L’annulation du vol a été causée par la grève des pilotes.',
    differs: [],
  },
  {
    name: 'another cause',
    story: 'Les urgences de la ville ferment la nuit faute de lits. Une patiente est morte en mars.',
    claim: 'Les urgences de la ville ferment la nuit en raison de la mort d’une patiente.',
    differs: ['cause'],
  },
  {
    name: 'a cause that nothing shows',
    story: 'Rien n’établit que la panne a causé ce décès.',
    claim: 'La panne a causé ce décès.',
    differs: ['cause'],
  },
  {
    name: 'a cause that nothing shows, in both',
    story: 'Rien n’établit que la panne a causé ce décès.',
    claim: 'Rien n’établit que la panne a provoqué ce décès.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`causes: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
