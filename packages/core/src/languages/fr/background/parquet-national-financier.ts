import type { BackgroundTopic } from '../../background.ts'

export const parquetNationalFinancier: BackgroundTopic = {
  id: 'parquet-national-financier',
  term: 'parquet national financier',
  question: 'Qu’est-ce que le parquet national financier ?',
  triggers: [
    'parquet national financier',
    'pnf',
    'procureur national financier',
    'procureur de la république financier',
  ],
  country: 'france',
  sentences: [
    'Le parquet national financier, ou PNF, est un parquet français spécialisé dans la délinquance économique et financière, compétent dans tout le pays.',
    'Créé par une loi de décembre 2013, il est en activité depuis 2014.',
    'Il enquête notamment sur les faits de corruption, les détournements de fonds publics, les fraudes fiscales complexes et les délits boursiers.',
    'Comme tout parquet, il dirige des enquêtes et engage des poursuites, mais ne juge pas : ses affaires sont jugées à Paris.',
    'Il peut aussi proposer à une entreprise de payer une amende pour éviter un procès, sous le contrôle d’un juge.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 705 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le Parquet national financier a ouvert une enquête sur ce marché.',
      'Le PNF soupçonne une fraude fiscale.',
    ],
    other: ['Le directeur financier du parquet de danse a démissionné.'],
  },
}
