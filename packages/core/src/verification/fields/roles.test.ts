import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'passive for active',
    story: 'La direction a suspendu le contrat du fournisseur.',
    claim: 'Le contrat du fournisseur a été suspendu par la direction.',
    differs: [],
  },
  {
    name: 'turned round',
    story: 'Le procureur a accusé le maire devant la presse.',
    claim: 'Devant la presse, le maire a accusé le procureur.',
    differs: ['role'],
  },
  {
    name: 'passive turned round',
    story: 'Le gardien a été menacé par deux voleurs.',
    claim: 'Le gardien a menacé deux voleurs.',
    differs: ['role'],
  },
  {
    name: 'names turned round',
    story: 'Brémont recevra Castelrive en finale.',
    claim: 'Castelrive recevra Brémont en finale.',
    differs: ['role'],
  },
  {
    name: 'without an object nothing turns',
    story: 'La région a réduit son aide cette année.',
    claim: 'L’aide de la région a été réduite cette année.',
    differs: [],
  },
  {
    name: 'who gives and who receives',
    story: 'La direction a proposé aux syndicats une prime.',
    claim: 'Les syndicats ont proposé à la direction une prime.',
    differs: ['role'],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`roles: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
