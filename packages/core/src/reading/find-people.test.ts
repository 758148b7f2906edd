import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import { french, plainStory } from '../testing/read-passages.ts'
import { readStory } from './read.ts'

/** « name: role » of each person and organisation. */
function rolesOf(text: string): readonly string[] {
  const story = plainStory(text)
  return readStory(story, french)
    .entities.filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .map(({ name, role }) => `${name}: ${role === undefined ? '' : sliceOf(story.text, role)}`)
}

const cases: readonly (readonly [text: string, ...roles: readonly string[]])[] = [
  ['Le préfet Didier Marchand a fermé la route.', 'Didier Marchand: préfet'],
  ['Julie Marchand, magistrate spécialisée, a ouvert une enquête.', 'Julie Marchand: magistrate spécialisée'],
  // A noun that is a verb as well, and a comma that was forgotten.
  [
    'Philippe Marchand, supporter de 34 ans et habitué du stade ne peut pas dormir.',
    'Philippe Marchand: supporter de 34 ans et habitué du stade',
  ],
  // No function: what follows the name is a clause.
  ['Philippe Marchand, arrivé de Brest, ne peut pas dormir.', 'Philippe Marchand: '],
  // Set off on both sides; beside another name it may be a list.
  [
    'Selon la fédération des banques, Bankaro, le montant est de 700.000 euros.',
    'Bankaro: fédération des banques',
  ],
  ['La fédération des banques, Bankaro et Finalis ont réagi.'],
]

describe('findPeople and findOrganisations', () => {
  test.each(cases)('%s', (text, ...roles) => {
    expect(rolesOf(text)).toEqual(roles)
  })
})
