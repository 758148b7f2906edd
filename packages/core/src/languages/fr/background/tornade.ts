import type { BackgroundTopic } from '../../background.ts'

export const tornade: BackgroundTopic = {
  id: 'tornade',
  term: 'tornade',
  question: 'Qu’est-ce qu’une tornade ?',
  triggers: ['tornade', 'trombe marine', 'mini-tornade', 'échelle de fujita'],
  exclusions: ['tornade blanche', 'avion tornado'],
  sentences: [
    'Une tornade est une colonne d’air en rotation très rapide, qui descend de la base d’un nuage d’orage jusqu’au sol.',
    'Elle mesure en général de quelques dizaines à quelques centaines de mètres de large et dure souvent quelques minutes, mais ses vents peuvent être plus violents que ceux d’un ouragan.',
    'Elle est classée de 0 à 5 sur l’échelle de Fujita améliorée, d’après les dégâts constatés après son passage.',
    'Au-dessus de la mer ou d’un lac, on parle de trombe.',
    'La France en connaît chaque année, le plus souvent de faible intensité.',
  ],
  references: [
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
    {
      label: 'Keraunos, observatoire français des tornades et orages violents',
      url: 'https://www.keraunos.org',
    },
  ],
  cases: {
    about: [
      'Une tornade a arraché les toitures d’une quinzaine de maisons du village.',
      'Les dégâts sont dus à une mini-tornade, selon les pompiers.',
    ],
    other: ['Le chanteur a traversé la scène comme une tornade blanche.'],
  },
}
