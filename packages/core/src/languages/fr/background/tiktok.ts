import type { BackgroundTopic } from '../../background.ts'

export const tiktok: BackgroundTopic = {
  id: 'tiktok',
  term: 'TikTok',
  question: 'Qu’est-ce que TikTok ?',
  triggers: [
    'tiktok',
    'bytedance',
    'tik tok',
    'douyin',
    'snapchat',
    'influenceur',
    'influenceuse',
    'instagrameuse',
    'dépendance aux réseaux sociaux',
    'usage des réseaux sociaux',
    'adolescents sur les réseaux',
    'star des réseaux sociaux',
  ],
  family: 'reseau',
  sentences: [
    'TikTok est une application de courtes vidéos, version internationale de Douyin, lancée en Chine en 2016 par l’entreprise ByteDance ; elle a absorbé en 2018 sa rivale Musical.ly.',
    'Un algorithme y choisit sans fin les vidéos d’après les réactions de chacun, ce qui la rend très prenante.',
    'Plusieurs États, dont les États-Unis et l’Inde, l’ont interdite ou restreinte, par crainte d’un accès de Pékin aux données.',
    'L’Union européenne impose aux très grandes plateformes d’évaluer leurs risques pour les mineurs.',
  ],
  references: [
    { label: 'Cnil, site officiel', url: 'https://www.cnil.fr' },
    {
      label: 'Commission européenne, règlement sur les services numériques',
      url: 'https://digital-strategy.ec.europa.eu/fr',
    },
  ],
  cases: {
    about: [
      'Washington menace d’interdire TikTok.',
      'L’influenceuse a été condamnée pour pratiques trompeuses.',
    ],
    other: ['Le tic-tac de l’horloge rythme les soirées.'],
  },
}
