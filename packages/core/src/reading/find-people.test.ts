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
  // Neither an age nor somebody else is a function.
  ['Julie Marchand, 22 ans, a ouvert une enquête.', 'Julie Marchand: '],
  ['L’avocat de Julie Marchand, Me Paul Hennequin, a parlé.', 'Julie Marchand: ', 'Paul Hennequin: '],
  // Of several persons in a row the name may be any one's.
  ['L’avocat du meurtrier du préfet Paul Marchand a parlé.', 'Paul Marchand: '],
  ['Le porte-parole de la mutuelle, Paul Marchand, a parlé.', 'Paul Marchand: porte-parole de la mutuelle'],
  // A party in brackets is not short for an office.
  ['Le Premier adjoint (PA) de la maire a parlé.'],
  ['L’Union des acteurs (UA) a parlé.', 'UA: Union des acteurs'],
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
