import type { BackgroundTopic } from '../../background.ts'

export const sursis: BackgroundTopic = {
  id: 'sursis',
  term: 'peine avec sursis',
  question: 'Que signifie une peine avec sursis ?',
  triggers: [
    'avec sursis',
    'sursis probatoire',
    'sursis simple',
    'peine de sursis',
    'sursis avec mise à l’épreuve',
    'assorti du sursis',
  ],
  country: 'france',
  sentences: [
    'En droit français, une peine de prison avec sursis n’est pas exécutée tant que le condamné respecte les conditions fixées par la loi et par le juge.',
    'Le sursis simple peut être révoqué s’il commet une nouvelle infraction pendant un délai d’épreuve.',
    'Le sursis probatoire impose en outre des obligations, comme se soigner, travailler, indemniser la victime ou ne pas la rencontrer.',
    'Un tribunal peut prononcer une peine en partie ferme et en partie assortie du sursis.',
    'En cas de révocation, le condamné peut devoir exécuter tout ou partie de la peine suspendue.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 132-29 à 132-57',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'L’élu a été condamné à six mois de prison avec sursis.',
      'Le tribunal a prononcé un sursis probatoire de deux ans.',
    ],
    other: ['L’usine, en sursis depuis un an, fermera en juin.'],
  },
}
