import type { BackgroundTopic } from '../../background.ts'

export const abusDeBiensSociaux: BackgroundTopic = {
  id: 'abus-de-biens-sociaux',
  term: 'abus de biens sociaux',
  question: 'Qu’est-ce qu’un abus de biens sociaux ?',
  triggers: ['abus de biens sociaux', 'abus de bien social'],
  country: 'france',
  sentences: [
    'En droit français, l’abus de biens sociaux est le fait, pour le dirigeant d’une société, d’utiliser les biens ou le crédit de celle-ci contre son intérêt, à des fins personnelles.',
    'Il s’agit par exemple de dépenses privées payées par la société, de rémunérations sans contrepartie ou de prêts accordés à une autre entreprise dans laquelle le dirigeant a un intérêt.',
    'Le délit vise notamment les dirigeants de sociétés anonymes et de sociétés à responsabilité limitée, qui doivent avoir agi de mauvaise foi.',
    'Il est puni de cinq ans d’emprisonnement et de 375 000 euros d’amende.',
  ],
  references: [
    {
      label: 'Légifrance, Code de commerce, articles L. 241-3 et L. 242-6',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/',
    },
  ],
  cases: {
    about: [
      'Le patron est soupçonné d’abus de biens sociaux.',
      'Le tribunal l’a relaxé du délit d’abus de biens sociaux.',
    ],
    other: ['Le bailleur gère des biens sociaux dans le quartier.'],
  },
}
