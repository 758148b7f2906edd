import type { BackgroundTopic } from '../../background.ts'

export const olympiqueLyonnais: BackgroundTopic = {
  id: 'olympique-lyonnais',
  term: 'Olympique lyonnais',
  question: 'Qu’est-ce que l’Olympique lyonnais ?',
  triggers: ['olympique lyonnais', 'jean-michel aulas', 'groupama stadium', 'ol féminin', 'l’OL', 'OL :'],
  family: 'club',
  sentences: [
    'L’Olympique lyonnais, ou OL, est un club de football de Lyon, fondé en 1950, qui joue depuis 2016 dans un stade de Décines, à l’est de la ville.',
    'Sous la présidence de Jean-Michel Aulas, de 1987 à 2023, il a gagné sept titres de champion de France de suite, de 2002 à 2008.',
    'Son équipe féminine est l’une des plus titrées du monde, avec huit victoires en Ligue des champions entre 2011 et 2022.',
  ],
  references: [
    { label: 'Olympique lyonnais, site officiel', url: 'https://www.ol.fr' },
    { label: 'UEFA, site officiel', url: 'https://fr.uefa.com' },
  ],
  cases: {
    about: [
      'L’OL a sorti Manchester City en quarts.',
      'Les joueuses de l’Olympique lyonnais visent un nouveau sacre.',
    ],
    other: ['Le musée lyonnais des soieries fermera en janvier.'],
  },
}
