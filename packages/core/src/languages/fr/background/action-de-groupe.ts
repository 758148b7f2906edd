import type { BackgroundTopic } from '../../background.ts'

export const actionDeGroupe: BackgroundTopic = {
  id: 'action-de-groupe',
  term: 'action de groupe',
  question: 'Qu’est-ce qu’une action de groupe ?',
  triggers: [
    'action de groupe',
    'class action',
    'recours collectif',
    'action collective en justice',
    'action collective contre',
  ],
  sentences: [
    'L’action de groupe permet à plusieurs personnes lésées de la même façon par un professionnel ou une administration de demander réparation dans un seul procès.',
    'En France, introduite par une loi de 2014 pour les consommateurs, elle est en règle générale engagée par une association.',
    'Le juge dit d’abord si le défendeur est responsable et fixe les conditions à remplir pour faire partie du groupe.',
    'Les personnes concernées peuvent ensuite demander à être indemnisées.',
    'L’expression anglaise « class action » désigne une procédure voisine, très utilisée aux États-Unis, dont les règles sont différentes.',
  ],
  references: [{ label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' }],
  cases: {
    about: [
      'L’association a lancé une action de groupe contre l’opérateur.',
      'Un recours collectif vise le constructeur aux États-Unis.',
    ],
    other: ['L’action du groupe a perdu 3 % en Bourse.'],
  },
}
