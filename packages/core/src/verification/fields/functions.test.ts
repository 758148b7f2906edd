import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'the same office',
    story: 'Le préfet, Laurent Michaux, a visité l’usine.',
    claim: 'Laurent Michaux, le préfet, a visité l’usine.',
    differs: [],
  },
  {
    name: 'another office',
    story: 'Le préfet, Laurent Michaux, a visité l’usine.',
    claim: 'Le maire, Laurent Michaux, a visité l’usine.',
    differs: ['function'],
  },
  {
    name: 'former lost',
    story: 'L’ancienne directrice a été entendue par le juge.',
    claim: 'La directrice a été entendue par le juge.',
    differs: ['function'],
  },
  {
    name: 'former in one word',
    story: 'L’ancien maire a été entendu par le juge.',
    claim: 'L’ex-maire a été entendu par le juge.',
    differs: [],
  },
  {
    name: 'deputy lost',
    story: 'Le directeur adjoint a quitté la réunion.',
    claim: 'Le directeur a quitté la réunion.',
    differs: ['function'],
  },
  {
    name: 'an office never given to that name',
    story: 'Le ministre des Transports, Paul Erhard, s’est rendu sur place.',
    claim: 'Paul Erhard, le procureur, s’est rendu sur place.',
    differs: ['function'],
  },
  {
    name: 'an adjective that may be a noun',
    story: 'Le décorateur a donné aux murs un aspect ancien et plus réaliste.',
    claim: 'Le décorateur a donné aux murs un aspect réaliste.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`functions: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
