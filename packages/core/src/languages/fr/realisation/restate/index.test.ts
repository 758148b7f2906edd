import { describe, expect, test } from 'vitest'
import { french, readPassage } from '../../../../testing/read-passages.ts'
import { NO_NGRAMS } from '../../../ngrams.ts'
import { restated } from './index.ts'

const cases: readonly (readonly [sentence: string, restatement: string | undefined])[] = [
  // Source behind what it says, in the tense of direct speech.
  [
    'Le maire a annoncé mardi que le pont avait rouvert à la circulation.',
    'Le pont a rouvert à la circulation, a annoncé mardi le maire.',
  ],
  ['Le maire a assuré que son adjoint avait quitté la salle.', undefined],
  // Source before what it says.
  [
    'Le train a quitté la voie dans la gare, a indiqué la préfecture.',
    'D’après la préfecture, le train a quitté la voie dans la gare.',
  ],
  ['Mardi, le train a quitté la voie, a indiqué la préfecture.', undefined],
  // Date first, and behind the verb.
  [
    'Le train a déraillé mercredi dans la gare de Valence.',
    'Mercredi, le train a déraillé dans la gare de Valence.',
  ],
  [
    'Mercredi, le tribunal de Lyon a condamné la société à une amende.',
    'Le tribunal de Lyon a condamné mercredi la société à une amende.',
  ],
  ['Les faits remontent au 17 janvier.', undefined],
  // The date of a relative clause is not that of the sentence.
  ['Les clients dont le départ est prévu mardi à Brest pourront annuler leur billet.', undefined],
  // Clauses.
  [
    'Le pont a fermé à midi et les secours ont évacué le quartier de la gare.',
    'Le pont a fermé à midi. Les secours ont évacué le quartier de la gare.',
  ],
  ['Le rapport qui a été publié mardi cite trois hôpitaux.', 'Le rapport publié mardi cite trois hôpitaux.'],
  [
    'Les habitants se sont plaints, la mairie jugeant que tout allait bien.',
    'Les habitants se sont plaints, la mairie estimant que tout allait bien.',
  ],
  ['Le port est devenu le lieu idéal pour vendre des biens volés.', undefined],
  ['C’est la ville entière qui a fêté les joueurs.', undefined],
  // Without the relative's verb it would have none.
  ['Une décision qui inquiète les habitants du quartier.', undefined],
  ['Ces masses d’air remontent vers la côte provoquant de fortes pluies.', undefined],
  // Nouns, with their articles.
  ['La hausse des prix inquiète les familles.', 'L’augmentation des prix inquiète les familles.'],
  ['Le ministre craint l’augmentation des prix.', 'Le ministre craint la hausse des prix.'],
  ['Sa hausse inquiète les familles.', undefined],
  ['Les prix sont en hausse.', undefined],
  // Part of a name.
  ['Le préfet a saisi hier la Direction régionale des entreprises.', undefined],
  // « pour ne citer que lui » is a turn.
  ['Le jury a invité des artistes pour ne citer que Paul Hennequin.', undefined],
  ['La direction a reçu les salariés du site.', 'La direction a reçu les employés du site.'],
  ['L’entreprise a reçu la salariée du site.', 'La société a reçu l’employée du site.'],
  // Name and function, and what is to come.
  [
    'Le ministre de la Santé Olivier Vasseur a visité le site de Rouen.',
    'Olivier Vasseur, le ministre de la Santé, a visité le site de Rouen.',
  ],
  [
    'L’ancien directeur du port, Paul Hennequin, a vendu ses parts.',
    'Paul Hennequin, l’ancien directeur du port, a vendu ses parts.',
  ],
  ['Les ministres Paul Hennequin et Anne Roux ont visité le site de Rouen.', undefined],
  ['La ville de Saint Paul a vendu ses parts.', undefined],
  ['Le public a salué l’entraîneuse du club.', 'Le public a salué la coach du club.'],
  ['Le musée va ouvrir une salle à Lyon.', 'Le musée ouvrira une salle à Lyon.'],
  ['Les élus vont se réunir à Lyon.', 'Les élus se réuniront à Lyon.'],
  ['Le patron va chercher du pain.', undefined],
  // Quotations stay as they were said.
  ['« Malgré la pluie, on joue », a dit le maire.', undefined],
]

describe('restated', () => {
  test.each(cases)('%s', (sentence, restatement) => {
    expect(restated(readPassage(sentence), { lexicon: french.lexicon, ngrams: NO_NGRAMS })?.join(' ')).toBe(
      restatement,
    )
  })
})
