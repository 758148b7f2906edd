import type { BackgroundTopic } from '../../background.ts'

export const cesarDuCinema: BackgroundTopic = {
  id: 'cesar-du-cinema',
  term: 'César du cinéma',
  question: 'Que sont les César du cinéma ?',
  triggers: [
    'césar du cinéma',
    'césar du meilleur film',
    'césar de la meilleure actrice',
    'césar du meilleur acteur',
    'césar du meilleur espoir',
    'cérémonie des césars',
    'cérémonie des césar',
    'aux césar',
    'aux césars',
    'césar d’honneur',
    'académie des césars',
    'académie des césar',
    'soirée des césars',
    'césar de la meilleure réalisation',
    'césar du meilleur réalisateur',
    'césar du meilleur premier film',
  ],
  exclusions: ['jules césar'],
  sentences: [
    'Les César récompensent chaque année les films sortis en France et celles et ceux qui les ont faits, devant et derrière la caméra.',
    'Ils ont été créés par Georges Cravenne, et la première cérémonie a eu lieu en 1976.',
    'Ils portent le nom du sculpteur César, auteur du trophée.',
    'Les membres de l’Académie des arts et techniques du cinéma, des professionnels du secteur, votent en deux tours : le premier désigne les nommés, le second les lauréats.',
  ],
  references: [{ label: 'Académie des César, site officiel', url: 'https://www.academie-cinema.org' }],
  cases: {
    about: [
      'Elle a reçu le César de la meilleure actrice pour son rôle de magistrate.',
      'La cérémonie des César sera retransmise en clair.',
    ],
    other: ['L’assassinat de Jules César a plongé Rome dans la guerre civile.'],
  },
}
