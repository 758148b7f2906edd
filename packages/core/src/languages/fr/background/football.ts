import type { BackgroundTopic } from '../../background.ts'

export const football: BackgroundTopic = {
  id: 'football',
  term: 'football',
  question: 'Quelles sont les règles du football ?',
  triggers: [
    'football',
    'footballeur',
    'match de football',
    'club de football',
    'ballon rond',
    'footballeuse',
    'football amateur',
    'hors-jeu',
    'gardien de but',
    'milieu de terrain',
    'défenseur central',
    'avant-centre',
    'joueur de football',
    'coup franc',
    'quadruple champion',
    'attaquant de l’équipe',
    'joueurs de football',
  ],
  exclusions: [
    'football américain',
    'super bowl',
    'futsal',
    'défenseur des droits',
    'rugby',
    'handball',
    'basket',
  ],
  sentences: [
    'Le football oppose deux équipes de onze joueurs pendant deux périodes de quarante-cinq minutes ; seul le gardien peut toucher le ballon de la main, dans sa surface.',
    'Ses règles ont été fixées à Londres en 1863 et sont gardées par un comité international, l’Ifab.',
    'Un joueur est hors-jeu si, au départ de la passe, il est plus près du but adverse que le ballon et que l’avant-dernier défenseur.',
    'Deux cartons jaunes, ou un rouge, entraînent l’expulsion.',
    'C’est le sport le plus pratiqué et le plus regardé de la planète ; en France, il compte plus de deux millions de licenciés, et les femmes, de plus en plus nombreuses, y ont une première division depuis les années 1970.',
    'La Coupe du monde se joue tous les quatre ans depuis 1930.',
  ],
  references: [
    { label: 'International Football Association Board, lois du jeu', url: 'https://www.theifab.com/fr/' },
    { label: 'Fédération française de football, site officiel', url: 'https://www.fff.fr' },
  ],
  cases: {
    about: [
      'L’attaquant a inscrit un doublé et le gardien de but a repoussé un penalty.',
      'Le football amateur reprendra en septembre.',
    ],
    other: ['Les poules de ce championnat comptent six équipes de water-polo.'],
  },
}
