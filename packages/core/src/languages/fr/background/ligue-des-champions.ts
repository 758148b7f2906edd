import type { BackgroundTopic } from '../../background.ts'

export const ligueDesChampions: BackgroundTopic = {
  id: 'ligue-des-champions',
  term: 'Ligue des champions',
  question: 'Qu’est-ce que la Ligue des champions ?',
  triggers: ['ligue des champions', 'champions league', 'ligue des champions féminine'],
  exclusions: [
    'handball',
    'volley',
    'ligue des champions d’asie',
    'ligue des champions africaine',
    'ligue des champions asiatique',
    'ligue des champions d’afrique',
    'ligue des champions de la caf',
  ],
  sentences: [
    'La Ligue des champions est la plus importante compétition européenne de clubs de football, organisée chaque saison par l’UEFA.',
    'Créée en 1955 sous le nom de Coupe des clubs champions européens, elle a pris son nom actuel en 1992.',
    'Elle réunit les meilleurs clubs des championnats nationaux, dont le nombre de places dépend des résultats passés de leur pays.',
    'Après une première phase, les clubs restants s’affrontent par élimination directe, en général en deux matchs, jusqu’à une finale jouée en une seule rencontre, dans un stade choisi à l’avance.',
  ],
  references: [
    { label: 'UEFA, page de la Ligue des champions', url: 'https://fr.uefa.com/uefachampionsleague/' },
  ],
  cases: {
    about: [
      'Le club parisien s’est qualifié pour la finale de la Ligue des champions.',
      'Les Lyonnaises visent un nouveau sacre en Ligue des champions féminine.',
    ],
    other: ['La Ligue des droits de l’homme a saisi le tribunal administratif.'],
  },
}
