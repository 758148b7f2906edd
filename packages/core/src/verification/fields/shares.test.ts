import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly (readonly [story: string, claim: string, differs: readonly string[]])[] = [
  ['82 % des salariés ont voté la grève.', 'Plus de quatre salariés sur cinq ont voté la grève.', []],
  ['82 % des salariés ont voté la grève.', 'Plus de neuf salariés sur dix ont voté la grève.', ['number']],
  ['Neuf élèves sur dix ont réussi.', '90 % des élèves ont réussi.', []],
  ['Neuf élèves sur dix ont réussi.', '80 % des élèves ont réussi.', ['number']],
  [
    'Moins d’une victime sur trois a été remboursée.',
    'Moins d’un tiers des victimes ont été remboursées.',
    [],
  ],
  [
    'Le loyer ne pourra dépasser de 20 % le prix moyen.',
    'Le loyer ne pourra dépasser d’un cinquième le prix moyen.',
    [],
  ],
]

for (const [story, claim, differs] of cases)
  test(`shares: ${claim} < ${story}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
