import type { BackgroundTopic } from '../../background.ts'

export const dgccrf: BackgroundTopic = {
  id: 'dgccrf',
  term: 'répression des fraudes',
  question: 'Qu’est-ce que la répression des fraudes ?',
  triggers: [
    'dgccrf',
    'répression des fraudes',
    '60 millions de consommateurs',
    'ufc-que choisir',
    'association de consommateurs',
    'associations de consommateurs',
    'défense des consommateurs',
    'pratiques commerciales trompeuses',
    'démarchage téléphonique',
    'publicité mensongère',
    'que choisir',
  ],
  country: 'france',
  sentences: [
    'La direction générale de la Concurrence, de la Consommation et de la Répression des fraudes, ou DGCCRF, est l’administration française qui protège les consommateurs et veille à la loyauté du commerce.',
    'Ses agents contrôlent les prix, les étiquettes, les contrats et la sécurité des produits ; ils peuvent infliger des amendes ou saisir la justice.',
    'Le site SignalConso reçoit les plaintes du public.',
    'Des associations agréées, comme l’UFC-Que Choisir, agissent également en justice.',
  ],
  references: [
    { label: 'DGCCRF, site officiel', url: 'https://www.economie.gouv.fr/dgccrf' },
    { label: 'SignalConso, site officiel', url: 'https://signal.conso.gouv.fr' },
  ],
  cases: {
    about: [
      'La DGCCRF a relevé des anomalies dans un magasin sur trois.',
      'L’UFC-Que Choisir dénonce l’arnaque aux faux sites.',
    ],
    other: ['Le lion a consommé dix kilos de viande.'],
  },
}
