import { expect, test } from 'vitest'
import { englishProof } from '../languages/en/proof/index.ts'
import { idiomsIn } from '../languages/idioms.ts'
import { fieldsOf } from '../testing/prove.ts'
import { createProver } from './prover.ts'
import { textSource } from './source-index.ts'

const french: readonly (readonly [story: string, claim: string, differs: readonly string[]])[] = [
  ['La mairie renonce à son projet de patinoire.', 'La mairie jette l’éponge pour sa patinoire.', []],
  ['La mairie ne renonce pas à sa patinoire.', 'La mairie jette l’éponge pour sa patinoire.', ['polarity']],
  ['Les pompiers ont sauvé le chien.', 'Les soldats du feu ont sauvé le chien.', []],
  ['Le maire a mis en vente le moulin.', 'Le maire a vendu le moulin.', []],
  [
    'La patinoire sera construite en 2027, a dit le maire.',
    'La patinoire verra le jour en 2027, a dit le maire.',
    [],
  ],
  [
    'La patinoire sera construite en 2027, a dit le maire.',
    'La patinoire a vu le jour en 2027, a dit le maire.',
    ['tense'],
  ],
]

for (const [story, claim, differs] of french)
  test(`idioms: ${claim} < ${story}`, () => expect(fieldsOf(story, claim)).toEqual(differs))

const english: readonly (readonly [story: string, claim: string, isTrue: boolean])[] = [
  ['The mayor rejected the plan.', 'The mayor turned down the plan.', true],
  ['The mayor accepted the plan.', 'The mayor turned down the plan.', false],
  ['The match was postponed on Sunday.', 'The match was put off on Sunday.', true],
  ['Helen Marsh resigned on Monday.', 'Helen Marsh has stepped down.', true],
]

for (const [story, claim, isTrue] of english)
  test(`idioms: ${claim} < ${story}`, () => {
    const { verdict } = createProver([textSource('story', story)], englishProof).prove({ text: claim })
    expect(verdict !== 'altered' && verdict !== 'unsupported').toBe(isTrue)
  })

test('an idiom of two meanings', () => {
  expect(idiomsIn('finir: mettre fin\ncesser: mettre fin | jeter l’éponge'.replace('’', "'"))).toEqual(
    new Map([
      ['mettre fin', ['finir', 'cesser']],
      ["jeter l' éponge", ['cesser']],
    ]),
  )
})
