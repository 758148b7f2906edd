import type { BackgroundTopic } from '../../background.ts'

export const bronchiolite: BackgroundTopic = {
  id: 'bronchiolite',
  term: 'bronchiolite',
  question: 'Qu’est-ce que la bronchiolite ?',
  triggers: ['bronchiolite', 'virus respiratoire syncytial', 'nirsévimab'],
  sentences: [
    'La bronchiolite est une infection des petites bronches qui touche les enfants de moins de 2 ans, surtout en automne et en hiver.',
    'Elle est le plus souvent due au virus respiratoire syncytial, qui ne provoque chez l’adulte qu’un rhume ou une toux.',
    'L’enfant tousse, respire vite et a du mal à s’alimenter ; dans la plupart des cas, il guérit spontanément, mais les plus jeunes peuvent devoir être hospitalisés.',
    'Les autorités sanitaires recommandent de se laver les mains avant de toucher un nourrisson et de porter un masque en cas de rhume.',
  ],
  references: [
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
    { label: 'Assurance maladie, thèmes de santé', url: 'https://www.ameli.fr/assure/sante/themes' },
  ],
  cases: {
    about: [
      'L’épidémie de bronchiolite sature les services de pédiatrie.',
      'Les cas de bronchiolite ont doublé en une semaine chez les nourrissons.',
    ],
    other: ['La bronchite du ténor a entraîné l’annulation du récital.'],
  },
}
