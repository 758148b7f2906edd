import { expect, test } from 'vitest'
import { englishProof } from '../languages/en/proof/index.ts'
import { fieldsOf } from '../testing/prove.ts'
import { createProver } from './prover.ts'
import { textSource } from './source-index.ts'

/** Claims that tie together what the story says apart, and what comes near them and is true. */
const french: readonly (readonly [story: string, claim: string, differs: readonly string[]])[] = [
  [
    'La fédération des parents juge le projet trop cher. Le syndicat des dockers a salué un premier recul.',
    'La fédération des parents a salué un premier recul.',
    ['role'],
  ],
  [
    'La fédération des parents juge le projet trop cher. Le syndicat des dockers a salué un premier recul.',
    'Le syndicat des dockers a salué un premier recul.',
    [],
  ],
  ['La préfète a fermé le pont et convoqué le maire.', 'Le maire a convoqué la préfète.', ['role']],
  [
    'Les soignants qui refusent le vaccin ne seront pas suspendus.',
    'Les soignants qui refusent le vaccin seront suspendus.',
    ['polarity'],
  ],
  ['La battue n’avait pas été annulée.', 'La battue avait été annulée.', ['polarity']],
  [
    'Sur les quatre patients opérés, deux sont morts.',
    'Tous les patients opérés sont morts.',
    ['quantifier'],
  ],
  [
    'Les victimes ont quitté la salle. Certaines réclament un procès.',
    'Toutes les victimes réclament un procès.',
    ['quantifier'],
  ],
  ['L’orage n’a fait aucun dégât à la grange.', 'L’orage n’a causé aucun dégât à la grange.', []],
  ['Le Portugal a accueilli le sommet.', 'Lisbonne a accueilli le sommet.', []],
]

for (const [story, claim, differs] of french)
  test(`tied together: ${claim}`, () => expect(fieldsOf(story, claim)).toEqual(differs))

const english: readonly (readonly [story: string, claim: string, differs: readonly string[]])[] = [
  [
    'The minister closed the bridge and refused to meet the union.',
    'The union refused to meet the minister.',
    ['role'],
  ],
  ['A second strike could take place in March.', 'A second strike will be held in March.', ['modality']],
  [
    'The river is at its lowest level since 1976.',
    'The river is at its highest level since 1976.',
    ['comparison'],
  ],
  ['The storm sank two boats but no one was hurt.', 'Two boats were sunk by the storm.', []],
]

for (const [story, claim, differs] of english)
  test(`tied together: ${claim}`, () => {
    const { discrepancies } = createProver([textSource('story', story)], englishProof).prove({ text: claim })
    expect([...new Set(discrepancies.map(({ field }) => field))]).toEqual(differs)
  })
