import type { BackgroundTopic } from '../../background.ts'

export const missFrance: BackgroundTopic = {
  id: 'miss-france',
  term: 'Miss France',
  question: 'Qu’est-ce que le concours Miss France ?',
  triggers: [
    'miss france',
    'concours de beauté',
    'miss univers',
    'reine de beauté',
    'miss régionale',
    'miss monde',
    'miss nationale',
    'dauphine de miss france',
    'directrice de miss france',
  ],
  exclusions: ['porte dauphine', 'université paris-dauphine', 'paris dauphine', 'dauphine libéré'],
  country: 'france',
  sentences: [
    'Le concours Miss France élit chaque année, en décembre, une jeune femme parmi les gagnantes des concours régionaux ; il descend d’un prix de beauté lancé en 1920 par Maurice de Waleffe.',
    'Depuis 2022, il est ouvert aux femmes de plus de 18 ans sans limite d’âge, mariées ou mères.',
    'Un jury et le public les départagent ; une épreuve de culture générale précède la finale, retransmise par TF1.',
    'Des associations féministes y voient une pratique sexiste.',
  ],
  references: [
    { label: 'Miss France, site officiel', url: 'https://www.missfrance.fr' },
    { label: 'Institut national de l’audiovisuel, site officiel', url: 'https://www.ina.fr' },
  ],
  cases: {
    about: [
      'Miss France a rendu sa couronne lors d’une soirée à Orléans.',
      'La nouvelle Miss Univers est française.',
    ],
    other: ['L’école s’est appelée longtemps « Les Petites Demoiselles ».'],
  },
}
