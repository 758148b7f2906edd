import type { BackgroundTopic } from '../../background.ts'

export const championnatDEuropeDeFootball: BackgroundTopic = {
  id: 'championnat-d-europe-de-football',
  term: 'Championnat d’Europe de football',
  question: 'Qu’est-ce que l’Euro de football ?',
  triggers: [
    'euro de football',
    'championnat d’europe de football',
    'euro 2012',
    'euro 2016',
    'euro 2020',
    'euro 2024',
    'euro 2028',
    'euro-2020',
    'euro-2024',
    'euro-2028',
    'euro féminin',
    'euro-2012',
    'euro-2016',
  ],
  exclusions: ['euro de handball', 'euro de basket', 'handball', 'basket', 'volley'],
  sentences: [
    'L’Euro, ou Championnat d’Europe des nations de football, oppose tous les quatre ans des équipes nationales du continent.',
    'Organisé par l’UEFA, il s’est tenu pour la première fois en 1960, en France ; le trophée porte le nom d’Henri Delaunay, le dirigeant français qui en avait eu l’idée.',
    'Les équipes se qualifient au terme d’éliminatoires, puis disputent une phase de groupes et des matchs à élimination directe.',
    'Un ou plusieurs pays l’organisent et sont en principe qualifiés d’office.',
    'Une compétition féminine existe depuis les années 1980.',
  ],
  references: [{ label: 'UEFA, site officiel', url: 'https://fr.uefa.com' }],
  cases: {
    about: [
      'L’Espagne a battu l’Italie en finale de l’Euro 2012.',
      'La sélection islandaise s’est qualifiée pour le Championnat d’Europe de football.',
    ],
    other: ['L’euro a reculé face au dollar après la réunion de la banque centrale.'],
  },
}
