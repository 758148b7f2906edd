import type { BackgroundTopic } from '../../background.ts'

export const monumentHistorique: BackgroundTopic = {
  id: 'monument-historique',
  term: 'monument historique',
  question: 'Qu’est-ce qu’un monument historique ?',
  triggers: [
    'monument historique',
    'classé monument historique',
    'inscrit monument historique',
    'monuments historiques',
    'architecte des bâtiments de france',
    'bâtiment classé',
    'fondation du patrimoine',
    'mission patrimoine',
  ],
  country: 'france',
  sentences: [
    'Un monument historique est un immeuble ou un objet protégé par l’État en raison de son intérêt historique, artistique ou scientifique.',
    'La loi du 31 décembre 1913 en a fixé les grands principes, repris dans le Code du patrimoine.',
    'Il existe deux degrés de protection : l’inscription et, pour les plus remarquables, le classement.',
    'Le propriétaire ne peut y faire de travaux qu’avec l’accord ou le contrôle de l’État, qui peut l’aider à les financer.',
    'Les constructions voisines sont aussi soumises à l’avis de l’architecte des bâtiments de France.',
  ],
  references: [
    {
      label: 'Ministère de la Culture, page « Monuments et sites »',
      url: 'https://www.culture.gouv.fr/thematiques/monuments-sites',
    },
    {
      label: 'Légifrance, Code du patrimoine, livre VI',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074236',
    },
  ],
  cases: {
    about: [
      'L’église, classée monument historique, a perdu sa flèche dans l’incendie.',
      'L’architecte des bâtiments de France s’oppose à la pose de panneaux sur les toits du bourg.',
    ],
    other: ['La victoire a un caractère historique, a déclaré le capitaine au pied du monument aux morts.'],
  },
}
