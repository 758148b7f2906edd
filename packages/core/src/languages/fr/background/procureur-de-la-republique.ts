import type { BackgroundTopic } from '../../background.ts'

export const procureurDeLaRepublique: BackgroundTopic = {
  id: 'procureur-de-la-republique',
  term: 'procureur de la République',
  question: 'Quel est le rôle du parquet ?',
  triggers: [
    'procureur de la république',
    'procureure de la république',
    'ministère public',
    'parquet de',
    'parquet général',
  ],
  exclusions: ['basket', 'basketteur', 'basketteuse', 'nba', 'chêne', 'parquet flottant', 'parquet européen'],
  country: 'france',
  sentences: [
    'En France, le parquet, ou ministère public, est formé des procureurs et de leurs substituts, des magistrats qui défendent l’intérêt de la société.',
    'Le procureur de la République dirige les enquêtes de la police et de la gendarmerie et décide des suites : classement, mesure alternative, poursuites ou ouverture d’une information judiciaire.',
    'Au procès, le parquet requiert l’application de la loi, mais ne juge pas.',
    'Ses magistrats sont placés sous l’autorité du ministre de la Justice, à qui la loi interdit de leur donner des instructions dans les affaires individuelles.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 30 à 48',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le procureur de la République de Nice a tenu une conférence de presse.',
      'L’enquête est conduite par le parquet de Rennes.',
    ],
    other: ['Les basketteurs ont retrouvé le parquet de Limoges.'],
  },
}
