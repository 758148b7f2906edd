import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { excerptsOf, quotedHeadings } from './excerpts.ts'
import { subheadingsOf } from './subheadings.ts'

const cases: readonly (readonly [passage: string, excerpt: string | undefined])[] = [
  // One sentence of several.
  [
    '« Nous avons eu très peur cette nuit. Le toit a cédé vers trois heures et nous sommes sortis par la cour », a raconté Paul Morel.',
    'Paul Morel : « Le toit a cédé vers trois heures et nous sommes sortis par la cour »',
  ],
  // A long one up to where it only goes on.
  [
    '« Nous avons prévenu tous les habitants du quartier, mais personne ne savait encore où irait la fumée », a dit le maire.',
    'Le maire : « Nous avons prévenu tous les habitants du quartier (…) »',
  ],
  // What would wait for its verb, what leans on more, what nobody sure says.
  [
    '« Nous savons que les gens qui vivent dans ce quartier, et ils sont nombreux, attendent une réponse », a dit le maire.',
    undefined,
  ],
  ['« Nous partirons demain », a promis le maire.', undefined],
  [
    '« Nous avons prévenu tous les habitants du quartier, mais personne ne savait encore où irait la fumée », dit-il.',
    undefined,
  ],
]

describe('two speakers in one sentence', () => {
  const passage = readPassage(
    'Selon le maire, Paul Morel, « il y a bien une ardoise que nous devons honorer » ; la préfète, Anne Roux, a ajouté : « C’est d’une ville affaiblie par la crise que nous héritons ».',
  )
  const headings = subheadingsOf(passage, french.lexicon).map(({ text }) => text)

  test('nobody is given the words of the other', () => {
    expect(passage.quotes.map(({ speaker }) => speaker !== undefined)).toEqual([true, true])
    for (const text of [...headings, ...excerptsOf(passage).map((excerpt) => excerpt.text)])
      expect(text).not.toMatch(/maire.*affaiblie|Morel.*affaiblie/u)
  })
})

describe('excerptsOf', () => {
  test.each(cases)('%s', (passage, excerpt) => {
    expect(excerptsOf(readPassage(passage))[0]?.text).toBe(excerpt)
  })
})

describe('quoted headings', () => {
  const headings: readonly (readonly [passage: string, headings: readonly string[]])[] = [
    [
      '« On a tout perdu dans la nuit. Le magasin est resté sous un mètre d’eau parce que la pompe n’a pas démarré », a raconté Paul Morel.',
      [
        'Le magasin est resté sous un mètre d’eau parce que la pompe n’a pas démarré',
        'Le magasin est resté sous un mètre d’eau',
        'On a tout perdu dans la nuit',
      ],
    ],
    // What narrows it must not be cut off.
    [
      '« Je suis favorable à ce projet, mais il coûte trop cher aux habitants de la vallée », a dit Paul Morel.',
      [],
    ],
    [
      '« Il faudrait un miracle pour qu’on retrouve les deux marins encore en vie après une telle tempête », a dit Paul Morel.',
      [],
    ],
    [
      '« Le pont rouvrira demain si les contrôles de la nuit sont terminés », a dit Paul Morel.',
      ['Le pont rouvrira demain si les contrôles de la nuit sont terminés'],
    ],
  ]

  test.each(headings)('%s', (sentence, expected) => {
    const passage = readPassage(sentence)
    expect(quotedHeadings(passage, passage.statement.attribution?.source)).toEqual(expected)
  })
})
