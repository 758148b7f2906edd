import type { BackgroundTopic } from '../../background.ts'

export const eclipse: BackgroundTopic = {
  id: 'eclipse',
  term: 'éclipse',
  question: 'Qu’est-ce qu’une éclipse ?',
  triggers: [
    'éclipse solaire',
    'éclipse de soleil',
    'éclipse totale',
    'éclipse partielle',
    'éclipse annulaire',
    'éclipse lunaire',
    'éclipse de lune',
  ],
  sentences: [
    'Une éclipse se produit quand la Lune, la Terre et le Soleil sont alignés.',
    'Lors d’une éclipse de Soleil, la Lune passe entre la Terre et le Soleil et le cache en tout ou en partie ; elle n’est totale que dans une bande étroite du globe.',
    'Lors d’une éclipse de Lune, la Lune traverse l’ombre de la Terre et prend souvent une teinte rouge.',
    'Regarder le Soleil sans filtre adapté peut brûler la rétine, et les autorités sanitaires recommandent des lunettes spéciales conformes aux normes, les lunettes de soleil ne suffisant pas.',
  ],
  references: [
    { label: 'Observatoire de Paris – PSL, site officiel', url: 'https://observatoiredeparis.psl.eu' },
    { label: 'IMCCE, site officiel', url: 'https://www.imcce.fr' },
  ],
  cases: {
    about: [
      'L’éclipse partielle sera visible dans tout le pays en fin de matinée.',
      'Des milliers de curieux sont attendus pour l’éclipse totale de Soleil.',
    ],
    other: ['Le chanteur revient après une longue éclipse médiatique.'],
  },
}
