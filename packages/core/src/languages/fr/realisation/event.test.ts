import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../testing/read-passages.ts'
import { eventsOf } from './event.ts'

const cases: readonly (readonly [sentence: string, ...rows: readonly string[]])[] = [
  ['Un incident a été détecté le 17 avril.', '17 avril | Détection d’un incident'],
  // In the present of chronologies where no noun says it.
  [
    'Le maire a posé mardi la première pierre de l’école.',
    'Mardi | Le maire pose la première pierre de l’école',
  ],
  // A noun with a participle and its date.
  [
    'Les commerces souffrent du confinement instauré le 23 mars en Italie.',
    '23 mars | Instauration du confinement en Italie',
  ],
  ['Aucune étude publiée en 2019 ne le dit.'],
  // What is said and that it was said are two rows.
  [
    'Le ministre a annoncé mardi dans un communiqué que le pont avait été fermé le 3 mars.',
    '3 mars | Fermeture du pont, selon le ministre',
    'Mardi | Communiqué du ministre',
  ],
  [
    'La porte-parole de la mairie, Jeanne Moulin, a déclaré mercredi par courriel que les élèves étaient rentrés.',
    'Mercredi | E-mail de la porte-parole de la mairie, Jeanne Moulin',
  ],
  // A survey does not speak, and a will is more than a declaration.
  ['Une enquête a indiqué mardi que les prix avaient augmenté.'],
  ['Le maire a exigé mardi que les travaux cessent.'],
  ['Le maire n’a pas dit mardi que les travaux cesseraient.'],
  ['Elle a déclaré mardi que les prix avaient augmenté.'],
  // « Le premier cas remonte » says nothing.
  ['Le premier cas remonte au 13 mai.'],
  ['Le contrat date du 4 avril 2019.'],
  // Without its other end a stretch is no date.
  ['Les écoles sont fermées depuis le 3 mars.'],
]

describe('eventsOf', () => {
  test.each(cases)('%s', (sentence, ...rows) => {
    const events = eventsOf(readPassage(sentence), french.lexicon)
    expect(events.map(({ when, what }) => `${when} | ${what}`)).toEqual(rows)
  })
})
