import type { BackgroundTopic } from '../../background.ts'

export const attentatsDu13Novembre: BackgroundTopic = {
  id: 'attentats-du-13-novembre',
  term: 'attentats du 13 novembre 2015',
  question: 'Que s’est-il passé le 13 novembre 2015 ?',
  triggers: [
    'attentats du 13 novembre',
    'attentat du 13 novembre',
    'attentats du 13-novembre',
    'Bataclan',
    'attaques du 13 novembre',
    'salah abdeslam',
  ],
  country: 'france',
  sentences: [
    'Le soir du 13 novembre 2015, trois commandos de l’organisation État islamique attaquent les abords du Stade de France, à Saint-Denis, des terrasses de café parisiennes et la salle de concert du Bataclan, où des spectateurs sont pris en otages.',
    'Ils tuent 130 personnes et en blessent plus de 400, bilan le plus lourd qu’un attentat ait fait en France.',
    'L’état d’urgence, décrété dans la nuit, dura près de deux ans.',
    'Au terme d’un procès de dix mois, vingt accusés ont été condamnés en juin 2022.',
  ],
  references: [
    { label: 'Institut national de l’audiovisuel, site officiel', url: 'https://www.ina.fr' },
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr' },
  ],
  cases: {
    about: [
      'Cinq ans après les attentats du 13-Novembre, la ville se recueille.',
      'Une rescapée du Bataclan raconte sa reconstruction.',
    ],
    other: ['Le concert du 14 juin se tiendra dans la grande halle.'],
  },
}
