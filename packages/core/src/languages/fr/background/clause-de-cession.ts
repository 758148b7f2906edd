import type { BackgroundTopic } from '../../background.ts'

export const clauseDeCession: BackgroundTopic = {
  id: 'clause-de-cession',
  term: 'clause de cession des journalistes',
  question: 'Qu’est-ce que la clause de cession d’un journaliste ?',
  triggers: [
    'clause de cession',
    'clause de conscience des journalistes',
    'clause de conscience du journaliste',
    'clauses de cession',
  ],
  sentences: [
    'En droit français, la clause de cession permet à un journaliste professionnel de quitter son journal, avec une indemnité, quand celui-ci change de propriétaire.',
    'La clause de conscience joue dans un autre cas : un changement notable dans le caractère ou l’orientation du journal, qui porte atteinte à l’honneur, à la réputation ou aux intérêts moraux du journaliste.',
    'La rupture ouvre alors droit aux mêmes indemnités qu’un licenciement.',
    'Ces règles, issues d’une loi de 1935, visent à protéger l’indépendance de la profession face aux actionnaires.',
    'La loi ne fixe pas de délai pour invoquer la clause de cession.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, article L. 7112-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'Trente journalistes ont fait jouer la clause de cession.',
      'La clause de cession sera ouverte jusqu’en mars.',
    ],
    other: ['La cession du terrain comporte une clause de rachat.'],
  },
}
