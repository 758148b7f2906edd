import type { BackgroundTopic } from '../../background.ts'

export const jeuxOlympiques: BackgroundTopic = {
  id: 'jeux-olympiques',
  term: 'Jeux olympiques',
  question: 'Que sont les Jeux olympiques ?',
  triggers: [
    'jeu olympique',
    'jeux olympiques',
    'comité international olympique',
    'cio',
    'flamme olympique',
    'village olympique',
    'médaille olympique',
    'champion olympique',
    'championne olympique',
    'jo d’hiver',
    'jo de paris',
    'jo de tokyo',
    'jo de pékin',
    'jo de los angeles',
    'jo de brisbane',
    'jo 2024',
    'jo 2028',
    'jo 2030',
    'jo-2030',
    'anneaux olympiques',
    'JO',
    'olympique',
  ],
  exclusions: ['olympique de marseille', 'olympique lyonnais', 'piscine olympique', 'calme olympique'],
  sentences: [
    'Les Jeux olympiques réunissent tous les quatre ans des sportifs du monde entier.',
    'Les Jeux modernes ont été créés à l’initiative du Français Pierre de Coubertin, sur le modèle de ceux de la Grèce antique : la première édition s’est tenue à Athènes en 1896, et les premiers Jeux d’hiver à Chamonix en 1924.',
    'Depuis 1994, été et hiver alternent tous les deux ans.',
    'Le Comité international olympique, fondé en 1894 et installé à Lausanne, choisit les villes hôtes et les sports du programme.',
  ],
  references: [
    { label: 'Comité international olympique, site officiel', url: 'https://www.olympics.com/cio' },
  ],
  cases: {
    about: [
      'La ville alpine accueillera une partie des Jeux olympiques d’hiver.',
      'La championne olympique du 400 mètres a annoncé sa retraite.',
    ],
    other: ['L’Olympique lyonnais s’est incliné sur sa pelouse.'],
  },
}
