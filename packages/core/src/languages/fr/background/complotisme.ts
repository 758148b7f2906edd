import type { BackgroundTopic } from '../../background.ts'

export const complotisme: BackgroundTopic = {
  id: 'complotisme',
  term: 'théorie du complot',
  question: 'Qu’est-ce qu’une théorie du complot ?',
  triggers: [
    'complotisme',
    'complotiste',
    'théorie du complot',
    'théories du complot',
    'conspirationnisme',
    'conspirationniste',
    'qanon',
    'platiste',
    'conspiration mondiale',
  ],
  sentences: [
    'Une théorie du complot explique un événement par l’action secrète d’un groupe puissant, contre les explications établies et sans preuve vérifiable.',
    'Elle relie entre eux des détails isolés, tient tout démenti pour une nouvelle preuve et désigne souvent les mêmes coupables.',
    'Les crises et les incertitudes la favorisent, et les réseaux sociaux la propagent très vite.',
    'Des complots ont bien existé, mais ils ont été mis au jour par des enquêtes, des documents et des témoins que l’on peut recouper.',
  ],
  references: [
    { label: 'CNRS, site officiel', url: 'https://www.cnrs.fr/fr' },
    { label: 'Ministère de l’Éducation nationale, site officiel', url: 'https://www.education.gouv.fr' },
  ],
  cases: {
    about: [
      'La vidéo complotiste a été vue des millions de fois.',
      'Il relaie des théories du complot sur l’origine du virus.',
    ],
    other: ['Trois officiers ont été jugés pour avoir préparé un putsch.'],
  },
}
