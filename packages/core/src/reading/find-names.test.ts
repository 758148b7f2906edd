import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import { french, plainStory } from '../testing/read-passages.ts'
import { readStory } from './read.ts'

/** « kind name: mentions / references », each entity of a text. */
function entitiesOf(text: string): readonly string[] {
  const story = plainStory(text)
  return readStory(story, french).entities.map(({ kind, name, mentions, references = [] }) => {
    const stands = references.map((span) => sliceOf(story.text, span)).join(', ')
    return `${kind} ${name}: ${mentions.length}${stands === '' ? '' : ` / ${stands}`}`
  })
}

const cases: readonly (readonly [text: string, ...entities: readonly string[]])[] = [
  ['La tempête Ysée a touché Brest. Ysée faiblit.', 'event Ysée: 2', 'place Brest: 1'],
  ['Le médicament Ondine est retiré du marché.', 'product Ondine: 1'],
  ['Les liaisons avec l’île de Houarn sont suspendues.', 'place Houarn: 1'],
  // The noun is in the name.
  ['La foule a rejoint le Parc des Ducs.', 'place Parc des Ducs: 1'],
  // Whose it is, is not its name.
  ['Le roman de Vautrin est épuisé.'],
  // Chains: by the noun of the description, by a pronoun.
  [
    'La société de cybersécurité Ondine a été attaquée. La société emploie 40 personnes.',
    'organisation Ondine: 1 / La société',
  ],
  [
    'La procureure, Sylvie Marchetti, a demandé une amende. Le lendemain, la procureure a fait appel.',
    'person Sylvie Marchetti: 1 / la procureure',
  ],
  [
    'La procureure, Sylvie Marchetti, a demandé une amende. Elle a ensuite quitté la salle.',
    'person Sylvie Marchetti: 1 / Elle',
  ],
  // Two bodies of the same noun, or another of them.
  [
    'La société de conseil Ondine a racheté la société de transport Vélia. La société est cotée.',
    'organisation Ondine: 1',
    'organisation Vélia: 1',
  ],
  ['La société de cybersécurité Ondine a été attaquée. La société rivale a ri.', 'organisation Ondine: 1'],
]

describe('findNames and findReferences', () => {
  test.each(cases)('%s', (text, ...entities) => {
    expect(entitiesOf(text)).toEqual(entities)
  })
})
