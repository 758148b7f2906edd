import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'the office of another',
    story:
      'La ministre de la Justice Anne Roux et le ministre du Logement Paul Petit ont visité le pavillon.',
    claim: 'Anne Roux, ministre du Logement, a visité le pavillon.',
    differs: ['function'],
  },
  {
    name: 'one’s own office',
    story:
      'La ministre de la Justice Anne Roux et le ministre du Logement Paul Petit ont visité le pavillon.',
    claim: 'Anne Roux, ministre de la Justice, a visité le pavillon.',
    differs: [],
  },
  {
    name: 'before the name',
    story: 'Le ministre du Budget, Paul Roy, a reçu le ministre des Finances, Marc Duval.',
    claim: 'Le ministre des Finances, Paul Roy, a reçu un collègue.',
    differs: ['function'],
  },
  {
    name: 'in other words',
    story: 'Le ministre du Budget, Paul Roy, a reçu le ministre des Finances, Marc Duval.',
    claim: 'Le ministre du Budget Paul Roy a reçu Marc Duval.',
    differs: [],
  },
  {
    name: 'the office of another, given to somebody of no such office',
    story:
      'Le directeur du port, Marc Roux, a réuni les parties. Le médiateur nommé mardi, Paul Petit, a proposé un compromis.',
    claim: 'Paul Petit, le directeur du port, a proposé un compromis.',
    differs: ['function'],
  },
  {
    name: 'an office that is a verb as well',
    story: 'Son entraîneur, Paul Roy, a critiqué l’arbitre. Le président, Marc Petit, est sorti.',
    claim: 'Le président, Paul Roy, a critiqué l’arbitre.',
    differs: ['function'],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`office complements: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
