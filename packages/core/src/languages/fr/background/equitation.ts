import type { BackgroundTopic } from '../../background.ts'

export const equitation: BackgroundTopic = {
  id: 'equitation',
  term: 'équitation',
  question: 'Quelles sont les disciplines de l’équitation ?',
  triggers: [
    'équitation',
    'cavalière',
    'saut d’obstacles',
    'hippodrome',
    'course hippique',
    'jockey',
    'concours hippique',
    'centre équestre',
    'prix de l’arc de triomphe',
    'turf',
    'chevaux de course',
    'haras national',
    'club hippique',
    'cavalier de saut',
    'monde du cheval',
    'courses de chevaux',
  ],
  exclusions: [
    'faire cavalier seul',
    'cavalier législatif',
    'crème chantilly',
    'cavalier budgétaire',
    'chevaux-vapeur',
  ],
  sentences: [
    'L’équitation compte trois disciplines olympiques, où hommes et femmes s’affrontent à égalité : le saut d’obstacles, le dressage et le concours complet, qui ajoute un parcours en pleine nature.',
    'Les courses hippiques, au galop ou au trot, vivent des paris ; en France, le PMU, né en 1930, en reverse une grande part à la filière.',
    'Le prix de l’Arc de triomphe, à Longchamp, et le prix d’Amérique, à Vincennes, en sont les sommets.',
    'La Fédération française d’équitation compte l’une des plus fortes proportions de licenciées.',
  ],
  references: [
    { label: 'Fédération française d’équitation', url: 'https://www.ffe.com' },
    { label: 'Institut français du cheval et de l’équitation', url: 'https://www.ifce.fr' },
  ],
  cases: {
    about: [
      'La cavalière a remporté le saut d’obstacles.',
      'Les courses hippiques reprendront à huis clos à l’hippodrome.',
    ],
    other: ['L’amendement, un cavalier législatif, a été censuré.'],
  },
}
