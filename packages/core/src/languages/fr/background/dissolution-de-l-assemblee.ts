import type { BackgroundTopic } from '../../background.ts'

export const dissolutionDeLAssemblee: BackgroundTopic = {
  id: 'dissolution-de-l-assemblee',
  term: 'dissolution de l’Assemblée nationale',
  question: 'Comment l’Assemblée nationale peut-elle être dissoute ?',
  triggers: [
    'dissolution de l’assemblée',
    'dissoudre l’assemblée',
    'dissolution de l’assemblée nationale',
    'assemblée dissoute',
    'dissous l’assemblée',
    'droit de dissolution',
  ],
  country: 'france',
  sentences: [
    'En France, le président de la République peut dissoudre l’Assemblée nationale, c’est-à-dire mettre fin au mandat de tous les députés avant son terme.',
    'Il consulte d’abord le Premier ministre et les présidents des deux assemblées, sans être lié par leur avis.',
    'Des élections législatives ont lieu vingt à quarante jours plus tard.',
    'L’Assemblée ainsi élue ne peut pas être dissoute dans l’année qui suit.',
    'Le Sénat, lui, ne peut jamais être dissous.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 12',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Le chef de l’État a annoncé la dissolution de l’Assemblée nationale.',
      'Le président pourrait dissoudre l’Assemblée.',
    ],
    other: ['Le préfet a prononcé la dissolution de l’association.'],
  },
}
