import { describe, expect, test } from 'vitest'
import { readPassage } from '../../../testing/read-passages.ts'
import { quantitiesOf } from './quantities.ts'

const cases: readonly (readonly [sentence: string, ...quantities: string[]])[] = [
  ['Le juge a infligé une amende de 20.000 euros.', 'Une amende de 20.000 euros'],
  ['L’équipe restait sur 21 matches sans défaite.', '21 matches sans défaite'],
  ['Le club compte 4.200 abonnés, selon la mairie.', '4.200 abonnés, selon la mairie'],
  ['Selon les neuf organisations de retraités, le recul est limité.'],
  ['La ville a fermé une deuxième vague de 32 écoles.', 'Une deuxième vague de 32 écoles'],
  ['La crue a touché au moins trois quartiers du port.', 'Au moins trois quartiers du port'],
  // A sum, a share, a lapse or a vague number by itself says nothing.
  ['Des milliers de supporters du club ont rejoint le port.'],
  ['Le pont a coûté 3 millions d’euros.'],
  ['Les ventes ont augmenté de 3 %.'],
  ['Les travaux ont duré 14 mois.'],
  // What is asked for, possible, denied or still to come is no figure of the story.
  ['La procureure a demandé une amende de 20.000 euros.'],
  ['Le groupe pourrait supprimer 300 postes.'],
  ['Le groupe n’a pas supprimé les 300 postes.'],
  ['Le groupe supprimera 300 postes.'],
  // Of a share only the verb says what it is.
  ['80 % des chiens du canton ont une puce.'],
  // « au bénéfice de » is a preposition.
  ['Les tests ont continué au bénéfice de 148 salariés du site.', '148 salariés du site'],
  // A road, a rank, a distance count nothing.
  ['Le feu a pris sur la route 813.'],
  ['Elle a marqué trois jets de sept mètres.', 'Trois jets de sept mètres'],
  ['Elle a tenté des jets de sept mètres.'],
  ['Le club a marqué sept buts de suite en dix minutes.', 'Sept buts de suite'],
  // Both bounds, or none.
  ['Météo-France a relevé entre 22 et 25 degrés sur les côtes.', 'Entre 22 et 25 degrés sur les côtes'],
  ['La route a tué 30.000 hommes et 11.000 femmes.'],
  // Rates.
  ['Le pays compte 17,4 naissances pour 1.000 adolescentes du pays.'],
  ['La France a atteint 1,7 enfant par femme.'],
  ['La France a gardé un taux de 1,7 enfant par femme.', 'Un taux de 1,7 enfant par femme'],
  // A noun that nothing describes.
  ['Le plan a attiré une centaine de femmes.'],
  // Words that point elsewhere.
  ['Le maire a reçu ses 40 collaborateurs.'],
]

describe('quantitiesOf', () => {
  test.each(cases)('%s', (sentence, ...quantities) => {
    expect(quantitiesOf(readPassage(sentence)).map(({ text }) => text)).toEqual(quantities)
  })
})
