import type { BackgroundTopic } from '../../background.ts'

export const fraudeFiscale: BackgroundTopic = {
  id: 'fraude-fiscale',
  term: 'fraude fiscale',
  question: 'Quelle différence entre fraude, évasion et optimisation fiscales ?',
  triggers: [
    'fraude fiscale',
    'évasion fiscale',
    'optimisation fiscale',
    'paradis fiscal',
    'paradis fiscaux',
    'redressement fiscal',
    'fraude à la tva',
    'fraudeur fiscal',
  ],
  sentences: [
    'La fraude fiscale consiste à échapper volontairement à l’impôt par des moyens illégaux, par exemple en cachant des revenus ou un compte à l’étranger.',
    'L’optimisation fiscale utilise au contraire les règles en vigueur pour payer moins d’impôt ; elle est légale.',
    'L’évasion fiscale désigne une zone grise entre les deux, qui détourne les règles de leur but.',
    'En France, la fraude expose à un redressement avec pénalités et, dans les cas graves, à des poursuites devant un tribunal correctionnel.',
    'De nombreux pays échangent automatiquement des informations sur les comptes bancaires.',
  ],
  references: [
    {
      label: 'Légifrance, Code général des impôts, article 1741',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069577/',
    },
    {
      label: 'Direction générale des finances publiques, impots.gouv.fr',
      url: 'https://www.impots.gouv.fr/accueil',
    },
  ],
  cases: {
    about: [
      'La banque est jugée pour complicité de fraude fiscale.',
      'Ces sociétés sont établies dans un paradis fiscal.',
    ],
    other: ['La fraude dans les transports coûte cher à la régie.'],
  },
}
