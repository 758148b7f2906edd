import type { BackgroundTopic } from '../../background.ts'

export const partiCommunisteFrancais: BackgroundTopic = {
  id: 'parti-communiste-francais',
  term: 'Parti communiste français',
  question: 'Qu’est-ce que le Parti communiste français ?',
  triggers: [
    'parti communiste français',
    'PCF',
    'parti communiste',
    'communiste',
    'fête de l’humanité',
    'fête de l’huma',
  ],
  exclusions: [
    'parti communiste chinois',
    'parti communiste vietnamien',
    'chine communiste',
    'corée du nord',
    'parti communiste cubain',
    'régime communiste',
  ],
  family: 'parti',
  country: 'france',
  sentences: [
    'Le Parti communiste français est né en décembre 1920 du congrès de Tours, où la majorité des socialistes choisit d’adhérer à l’Internationale fondée à Moscou.',
    'Très influent après la Résistance, il a dépassé un quart des voix en 1946, et participé à des gouvernements de gauche, notamment de 1981 à 1984 et de 1997 à 2002.',
    'Il garde des élus locaux, en banlieue parisienne surtout.',
    'Le journal L’Humanité, qui lui est lié, organise une fête chaque mois de septembre.',
  ],
  references: [
    { label: 'Parti communiste français, site officiel', url: 'https://www.pcf.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: [
      'Le Parti communiste français soutiendra la liste d’union.',
      'La Fête de l’Humanité ouvre vendredi.',
    ],
    other: ['Le mur séparait la ville en deux depuis l’été.'],
  },
}
