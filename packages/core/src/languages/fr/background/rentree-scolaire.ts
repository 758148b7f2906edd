import type { BackgroundTopic } from '../../background.ts'

export const rentreeScolaire: BackgroundTopic = {
  id: 'rentree-scolaire',
  term: 'rentrée scolaire',
  question: 'Comment s’organise la rentrée scolaire ?',
  triggers: [
    'rentrée scolaire',
    'rentrée des classes',
    'rentrée des élèves',
    'fermeture de classes',
    'suppression de postes d’enseignants',
    'instruction obligatoire',
    'jour de la rentrée',
  ],
  country: 'france',
  sentences: [
    'En France, la date de la rentrée est fixée par le ministre de l’Éducation nationale et, sauf dans certains territoires d’outre-mer, elle est la même partout ; les enseignants reprennent en général la veille des élèves.',
    'L’instruction est obligatoire de 3 à 16 ans depuis 2019, à l’école ou, sur autorisation, dans la famille.',
    'Les communes ont la charge des bâtiments des écoles, les départements de ceux des collèges, les régions de ceux des lycées.',
    'L’État recrute et paie les enseignants et répartit les postes, d’où, chaque année, des ouvertures et des fermetures de classes.',
  ],
  references: [
    { label: 'Ministère de l’Éducation nationale, site officiel', url: 'https://www.education.gouv.fr' },
    {
      label: 'Légifrance, Code de l’éducation, article L. 131-2 et livre II',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191',
    },
  ],
  cases: {
    about: [
      'La rentrée scolaire se fera le 1er septembre, a confirmé le ministre.',
      'Les parents d’élèves protestent contre des fermetures de classes dans le Cantal.',
    ],
    other: ['La rentrée littéraire compte près de cinq cents romans.'],
  },
}
