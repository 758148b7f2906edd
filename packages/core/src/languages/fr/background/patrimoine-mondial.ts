import type { BackgroundTopic } from '../../background.ts'

export const patrimoineMondial: BackgroundTopic = {
  id: 'patrimoine-mondial',
  term: 'patrimoine mondial de l’Unesco',
  question: 'Qu’est-ce que le patrimoine mondial de l’Unesco ?',
  triggers: [
    'patrimoine mondial',
    'patrimoine mondial de l’unesco',
    'patrimoine mondial de l’humanité',
    'patrimoine culturel immatériel',
    'patrimoine immatériel',
    'inscription à l’unesco',
    'inscrit à l’unesco',
    'classé à l’unesco',
    'comité du patrimoine mondial',
  ],
  sentences: [
    'Le patrimoine mondial de l’Unesco est une liste de sites culturels ou naturels jugés d’une « valeur universelle exceptionnelle ».',
    'Elle découle d’une convention internationale adoptée en 1972 ; un comité d’États élus se réunit en principe chaque année pour l’allonger.',
    'Un site menacé peut être placé sur la liste du patrimoine en péril, et un site dégradé peut être retiré.',
    'L’inscription n’apporte pas forcément d’argent, mais oblige le pays à protéger le lieu et attire souvent des visiteurs.',
    'Une autre convention, de 2003, concerne le patrimoine immatériel, comme les savoir-faire, les fêtes ou les chants.',
  ],
  references: [
    { label: 'Unesco, Centre du patrimoine mondial', url: 'https://whc.unesco.org/fr/' },
    { label: 'Unesco, patrimoine culturel immatériel', url: 'https://ich.unesco.org/fr' },
  ],
  cases: {
    about: [
      'Le vignoble espère son inscription au patrimoine mondial de l’Unesco.',
      'La yole de Martinique a rejoint le patrimoine culturel immatériel de l’humanité.',
    ],
    other: ['Le patrimoine du milliardaire est estimé par le magazine à trois milliards d’euros.'],
  },
}
