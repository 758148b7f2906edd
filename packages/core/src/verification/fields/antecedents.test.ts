import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'the same noun',
    story: 'La maire, qui a promis une aide, a reçu le président de la région.',
    claim: 'Le président de la région a été reçu par la maire, qui a promis une aide.',
    differs: [],
  },
  {
    name: 'another noun',
    story: 'La maire, qui a promis une aide, a reçu le président de la région.',
    claim: 'La maire a reçu le président de la région, qui a promis une aide.',
    differs: ['role'],
  },
  {
    name: 'a place for who spoke',
    story:
      'Une rafale de 140 km/h a balayé la pointe de Kerlann, selon l’institut Cirrus, qui a placé la côte en vigilance.',
    claim:
      'Selon l’institut Cirrus, une rafale de 140 km/h a balayé la pointe de Kerlann, qui a placé la côte en vigilance.',
    differs: ['role'],
  },
  {
    name: 'a subject made an antecedent',
    story: 'La police accuse la mairie. La préfecture a publié une enquête.',
    claim: 'La police, qui accuse la mairie, attend.',
    differs: [],
  },
  {
    name: 'an apposition between the noun and its relative',
    story: 'Les vols ont été découverts en mars par le nouveau directeur, Julien Astier.',
    claim: 'C’est Julien Astier, le nouveau directeur, qui a découvert les vols en mars.',
    differs: [],
  },
  {
    name: 'told of another in a relative of the evidence',
    story: 'Le maire a reçu le ministre Paul Roy, qui a démissionné en mars.',
    claim: 'Le maire a démissionné en mars.',
    differs: ['role'],
  },
  {
    name: 'told of the same in a relative of the evidence',
    story: 'Le maire a reçu le ministre Paul Roy, qui a démissionné en mars.',
    claim: 'Paul Roy a démissionné en mars.',
    differs: [],
  },
  {
    name: 'a relative behind what somebody is',
    story: 'Anna Lys était une pianiste virtuose qui a vécu à Kerlann.',
    claim: 'Anna Lys a vécu à Kerlann.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases)
  test(name, () => {
    expect(fieldsOf(story, claim)).toEqual(differs)
  })
