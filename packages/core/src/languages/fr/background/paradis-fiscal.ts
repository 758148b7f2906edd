import type { BackgroundTopic } from '../../background.ts'

export const paradisFiscal: BackgroundTopic = {
  id: 'paradis-fiscal',
  term: 'paradis fiscal',
  question: 'Qu’est-ce qu’un paradis fiscal ?',
  triggers: [
    'paradis fiscal',
    'paradis fiscaux',
    'optimisation fiscale',
    'exil fiscal',
    'exilé fiscal',
    'panama papers',
    'société offshore',
    'offshore',
    'évasion fiscale',
    'paradise papers',
    'impôt minimum mondial',
    'compte caché',
    'compte en suisse',
    'taxe gafa',
    'taxation des géants du numérique',
  ],
  exclusions: ['éolien offshore', 'forage offshore', 'plateforme offshore', 'course offshore'],
  sentences: [
    'Un paradis fiscal est un territoire où l’impôt est très faible ou nul pour les étrangers, et où l’identité des détenteurs de comptes ou de sociétés est bien protégée.',
    'Il sert à l’optimisation, permise par la loi, comme à la fraude, qui ne l’est pas.',
    'Depuis 2017, une centaine de pays échangent automatiquement des données bancaires, sous l’égide de l’OCDE.',
    'Un accord de 2021 prévoit un impôt d’au moins 15 % sur les bénéfices des très grandes entreprises ; l’Union européenne tient une liste noire.',
  ],
  references: [
    { label: 'OCDE, site officiel', url: 'https://www.oecd.org/fr' },
    { label: 'Ministère de l’Économie et des Finances, site officiel', url: 'https://www.economie.gouv.fr' },
  ],
  cases: {
    about: [
      'Sa société offshore figurait dans les Panama Papers.',
      'Bercy veut taxer les géants du numérique malgré l’évasion fiscale.',
    ],
    other: ['Ce lagon est un paradis pour les plongeurs.'],
  },
}
