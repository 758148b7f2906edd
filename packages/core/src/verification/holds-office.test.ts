import { expect, test } from 'vitest'
import { fieldsOf } from '../testing/prove.ts'

/** The second cell of a row that begins with a person's name. */
const cells: readonly (readonly [name: string, cell: string, story: string, isHeld: boolean])[] = [
  [
    'Yann Le Guen',
    'porte-parole de la mutuelle',
    'Le porte-parole de la mutuelle, Yann Le Guen, a déploré l’attaque.',
    true,
  ],
  ['Yann Le Guen', 'mutuelle', 'Le porte-parole de la mutuelle, Yann Le Guen, a déploré l’attaque.', false],
  [
    'Yann Le Guen',
    'de la mutuelle',
    'Le porte-parole de la mutuelle, Yann Le Guen, a déploré l’attaque.',
    true,
  ],
  ['Christophe Valmont', 'ministre', 'Christophe Valmont, le ministre, a répondu aux députés lundi.', true],
  ['Christophe Valmont', 'députés', 'Christophe Valmont, le ministre, a répondu aux députés lundi.', false],
  [
    'Anne Petit',
    'professeure de droit',
    'Pour Anne Petit, 43 ans, professeure de droit, la loi est claire.',
    true,
  ],
  ['Anne Petit', 'candidate', 'Anne Petit, battue en mars, était candidate.', true],
  ['Anne Petit', 'avocate', '« C’est faux », a répondu son avocate, Me Anne Petit.', true],
  ['Luc Roy', 'instituteur', 'Elle était veuve de l’instituteur Luc Roy.', true],
  ['Luc Roy', 'entraîneur', 'L’avenir de l’entraîneur, Luc Roy, sera évoqué mardi.', true],
  ['Luc Roy', 'députés', 'Paul Martin a répondu aux députés, Luc Roy à la presse.', false],
  [
    'Luc Roy',
    'ministre de la Justice Anne Petit et du ministre du Logement',
    'La visite de la ministre de la Justice Anne Petit et du ministre du Logement Luc Roy a eu lieu.',
    false,
  ],
  [
    'Luc Roy',
    'professeur au lycée professionnel Louise Michel',
    'Luc Roy, professeur au lycée professionnel Louise Michel, a témoigné.',
    true,
  ],
  ['Luc Roy', 'secrétaire', 'Le secrétaire Paul Martin a écrit au directeur, Luc Roy.', false],
  ['Luc Roy', 'directeur', 'Le secrétaire Paul Martin a écrit au directeur, Luc Roy.', true],
  ['Paul Martin', 'directeur', 'Le secrétaire Paul Martin a écrit au directeur, Luc Roy.', false],
]

for (const [name, cell, story, isHeld] of cells)
  test(`${name} | ${cell}: ${isHeld ? 'held' : 'not held'}`, () => {
    expect(fieldsOf(story, cell, { role: 'value', beside: [name] })).toEqual(isHeld ? [] : ['function'])
  })

test('an office before the name of somebody else', () => {
  const story = 'Le préfet, Luc Roy, a fermé le pont avec la maire, Anne Petit.'
  expect(fieldsOf(story, 'Le préfet Luc Roy a fermé le pont.')).toEqual([])
  expect(fieldsOf(story, 'La préfète Anne Petit a fermé le pont.')).toEqual(['function'])
})
