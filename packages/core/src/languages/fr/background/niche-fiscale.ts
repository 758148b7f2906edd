import type { BackgroundTopic } from '../../background.ts'

export const nicheFiscale: BackgroundTopic = {
  id: 'niche-fiscale',
  term: 'niche fiscale',
  question: 'Qu’est-ce qu’une niche fiscale ?',
  triggers: [
    'niche fiscale',
    'dépense fiscale',
    'crédit d’impôt',
    'réduction d’impôt',
    'avantage fiscal',
    'exonération fiscale',
    'défiscalisation',
    'niches fiscales',
  ],
  country: 'france',
  sentences: [
    'Une niche fiscale est une règle qui permet à certains contribuables, particuliers ou entreprises, de payer moins d’impôt.',
    'Elle prend la forme d’une exonération, d’un abattement, d’une réduction ou d’un crédit d’impôt.',
    'Son but est d’encourager un comportement, comme l’emploi à domicile, les dons ou la recherche, ou d’aider un secteur.',
    'Elle réduit les recettes de l’État, d’où son nom officiel de « dépense fiscale ».',
    'En France, la liste en est jointe chaque année au projet de loi de finances, et l’avantage global est plafonné pour l’impôt sur le revenu.',
  ],
  references: [
    { label: 'Ministère de l’Économie, budget de l’État', url: 'https://www.budget.gouv.fr/' },
    { label: 'Cour des comptes, site officiel', url: 'https://www.ccomptes.fr/' },
  ],
  cases: {
    about: [
      'Le gouvernement veut raboter des niches fiscales.',
      'Le crédit d’impôt pour la garde d’enfants est maintenu.',
    ],
    other: ['La niche du chien a été vendue sans taxe.'],
  },
}
