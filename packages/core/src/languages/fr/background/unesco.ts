import type { BackgroundTopic } from '../../background.ts'

export const unesco: BackgroundTopic = {
  id: 'unesco',
  term: 'Unesco',
  question: 'Qu’est-ce que l’Unesco ?',
  triggers: ['unesco', 'patrimoine immatériel', 'patrimoine culturel immatériel', 'audrey azoulay'],
  sentences: [
    'L’Unesco est l’organisation des Nations unies pour l’éducation, la science et la culture, fondée en novembre 1945 ; son siège est à Paris.',
    'Elle tient la liste du patrimoine mondial, ouverte par une convention de 1972, qui compte plus de 1 200 sites, et celle du patrimoine culturel immatériel : savoir-faire, fêtes, danses, cuisines.',
    'Elle défend l’alphabétisation, la liberté de la presse et la coopération scientifique.',
    'Les États-Unis l’ont quittée et rejointe à plusieurs reprises, au gré de désaccords politiques.',
  ],
  references: [
    { label: 'Unesco, site officiel', url: 'https://www.unesco.org/fr' },
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
  ],
  cases: {
    about: [
      'L’Unesco a inscrit la fête au patrimoine immatériel.',
      'La ville espère rejoindre la liste de l’Unesco.',
    ],
    other: ['Le nesco, petit pain au lait, se mange tiède.'],
  },
}
