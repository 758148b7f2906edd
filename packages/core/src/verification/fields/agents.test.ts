import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'who acts in another clause',
    story: 'La majorité dénonce le coût du stade, tandis que l’opposition réclame un vote.',
    claim: 'L’opposition dénonce le coût du stade.',
    differs: ['role'],
  },
  {
    name: 'who acts there',
    story: 'La majorité dénonce le coût du stade, tandis que l’opposition réclame un vote.',
    claim: 'La majorité dénonce le coût du stade.',
    differs: [],
  },
  {
    name: 'put in the place of whoever is named behind',
    story: 'Norvia va supprimer 800 emplois. Le gouvernement a réagi.',
    claim: 'Le gouvernement va supprimer 800 emplois chez Norvia.',
    differs: ['role'],
  },
  {
    name: 'a light verb with its noun, turned round',
    story: 'Le préfet a mis la pression au groupe Norvia pour qu’il vende le site.',
    claim: 'Norvia a fait pression sur le préfet pour vendre le site.',
    differs: ['role'],
  },
  {
    name: 'a light verb with its noun',
    story: 'Le préfet a mis la pression au groupe Norvia pour qu’il vende le site.',
    claim: 'Le préfet a fait pression sur Norvia pour qu’il vende le site.',
    differs: [],
  },
  {
    name: 'what becomes more by itself',
    story: 'La laiterie augmentera ses prix en mars.',
    claim: 'Les prix de la laiterie augmenteront en mars.',
    differs: [],
  },
  {
    name: 'another word for the one who acts',
    story: 'La mutuelle Armor Santé a porté plainte. Armor Santé a alerté ses clients.',
    claim: 'La mutuelle a alerté ses clients.',
    differs: [],
  },
  {
    name: 'in a clause without a verb',
    story: 'La France a payé un tiers des travaux, la Chine la moitié.',
    claim: 'La Chine a payé la moitié des travaux.',
    differs: [],
  },
  {
    name: 'another body that the story knows',
    story: 'La direction a ouvert le dialogue. Les salariés ont voté une suspension de la grève.',
    claim: 'La direction a voté une suspension de la grève.',
    differs: ['role'],
  },
  {
    name: 'the other of two who act in one sentence',
    story:
      'La banque Hermont a conseillé l’acheteur, et le cabinet Delcroix a défendu les intérêts du vendeur.',
    claim: 'La banque Hermont a défendu les intérêts du vendeur.',
    differs: ['role'],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`agents: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
