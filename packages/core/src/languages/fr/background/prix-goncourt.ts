import type { BackgroundTopic } from '../../background.ts'

export const prixGoncourt: BackgroundTopic = {
  id: 'prix-goncourt',
  term: 'prix Goncourt',
  question: 'Qu’est-ce que le prix Goncourt ?',
  triggers: [
    'prix goncourt',
    'académie goncourt',
    'goncourt des lycéens',
    'jury goncourt',
    'goncourt du premier roman',
  ],
  sentences: [
    'Le prix Goncourt distingue chaque année, en novembre, un ouvrage d’imagination en prose paru dans l’année, presque toujours un roman.',
    'Créé par le testament de l’écrivain Edmond de Goncourt, il est décerné depuis 1903.',
    'Le jury, l’académie Goncourt, compte dix membres, qui délibèrent au restaurant Drouant, à Paris, après avoir publié plusieurs sélections.',
    'Le lauréat reçoit un chèque symbolique de 10 euros, mais ses ventes augmentent en général très fortement.',
    'Le Goncourt des lycéens est attribué par des élèves à partir de la même sélection.',
  ],
  references: [{ label: 'Académie Goncourt, site officiel', url: 'https://www.academiegoncourt.com' }],
  cases: {
    about: [
      'Le prix Goncourt a été attribué au premier tour à une romancière libanaise.',
      'Quatre titres restent en lice pour l’académie Goncourt.',
    ],
    other: ['La rue des frères Goncourt sera fermée à la circulation lundi.'],
  },
}
