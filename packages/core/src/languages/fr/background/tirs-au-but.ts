import type { BackgroundTopic } from '../../background.ts'

export const tirsAuBut: BackgroundTopic = {
  id: 'tirs-au-but',
  term: 'tirs au but',
  question: 'Comment se déroulent les tirs au but ?',
  triggers: ['tir au but', 'séance de tirs au but', 'épreuve des tirs au but', 'prolongation du match'],
  sentences: [
    'Au football, les tirs au but désignent un vainqueur quand deux équipes sont à égalité à la fin d’un match à élimination directe, le plus souvent après une prolongation de deux fois quinze minutes.',
    'Chaque équipe tire cinq fois, en alternance, depuis le point de penalty ; seul le gardien défend le but.',
    'La série s’arrête dès qu’une équipe ne peut plus être rejointe.',
    'En cas d’égalité, elle continue jusqu’à ce que l’une marque et l’autre non, au même nombre de tirs.',
  ],
  references: [
    { label: 'International Football Association Board, Lois du jeu', url: 'https://www.theifab.com/fr/' },
  ],
  cases: {
    about: [
      'Les Bleues ont été éliminées aux tirs au but en quart de finale.',
      'La séance de tirs au but a tourné à l’avantage des visiteurs.',
    ],
    other: ['Des tirs ont été entendus près du but de l’expédition.'],
  },
}
