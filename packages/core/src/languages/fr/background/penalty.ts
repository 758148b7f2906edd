import type { BackgroundTopic } from '../../background.ts'

export const penalty: BackgroundTopic = {
  id: 'penalty',
  term: 'penalty',
  question: 'Qu’est-ce qu’un penalty ?',
  triggers: [
    'penalty',
    'penaltys',
    'penalties',
    'pénalty',
    'coup de pied de réparation',
    'surface de réparation',
    'point de penalty',
  ],
  exclusions: ['rugby', 'hockey', 'drop'],
  sentences: [
    'Au football, le penalty, ou coup de pied de réparation, sanctionne une faute passible d’un coup franc direct commise par un joueur dans sa propre surface de réparation.',
    'Le ballon est placé à 11 mètres du but, et seul le gardien peut s’opposer au tireur.',
    'Jusqu’au tir, le gardien doit garder au moins une partie d’un pied sur sa ligne ou au-dessus d’elle, et les autres joueurs se tiennent hors de la surface.',
    'Le penalty se distingue des tirs au but, qui départagent deux équipes après le match.',
  ],
  references: [
    { label: 'International Football Association Board, Lois du jeu', url: 'https://www.theifab.com/fr/' },
  ],
  cases: {
    about: [
      'L’attaquant a transformé un penalty à la 89e minute.',
      'L’arbitre a sifflé une faute dans la surface de réparation.',
    ],
    other: ['Le garage assure la réparation des surfaces vitrées.'],
  },
}
