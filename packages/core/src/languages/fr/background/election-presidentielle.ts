import type { BackgroundTopic } from '../../background.ts'

export const electionPresidentielle: BackgroundTopic = {
  id: 'election-presidentielle',
  term: 'élection présidentielle',
  question: 'Comment le président de la République est-il élu ?',
  triggers: [
    'présidentielle française',
    'élection présidentielle française',
    'présidentielle de 2017',
    'présidentielle de 2022',
    'présidentielle de 2027',
    'présidentielle de 2032',
    'présidentielle 2022',
    'présidentielle 2027',
    'candidat à l’élysée',
    'candidate à l’élysée',
    'course à l’élysée',
  ],
  exclusions: ['maison blanche', 'présidentielle américaine', 'grand électeur'],
  country: 'france',
  sentences: [
    'En France, le président de la République est élu au suffrage universel direct depuis 1965, et pour cinq ans depuis 2002.',
    'Pour se présenter, il faut avoir réuni les parrainages d’au moins 500 élus, contrôlés par le Conseil constitutionnel.',
    'Si aucun candidat n’obtient la majorité absolue des suffrages exprimés, les deux premiers s’affrontent deux semaines plus tard dans un second tour.',
    'Nul ne peut exercer plus de deux mandats consécutifs.',
    'Les dépenses de campagne sont plafonnées et contrôlées par une commission indépendante.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 6 et 7',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Le sondage porte sur l’élection présidentielle française.',
      'Il sera candidat à la présidentielle de 2027.',
    ],
    other: ['La suite présidentielle de l’hôtel a été rénovée en 2017.'],
  },
}
