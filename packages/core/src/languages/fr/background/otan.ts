import type { BackgroundTopic } from '../../background.ts'

export const otan: BackgroundTopic = {
  id: 'otan',
  term: 'Otan',
  question: 'Qu’est-ce que l’Otan ?',
  triggers: ['otan', 'alliance atlantique', 'organisation du traité de l’atlantique nord', 'nato'],
  sentences: [
    'L’Organisation du traité de l’Atlantique Nord, ou Otan, est une alliance militaire fondée en 1949 entre des pays d’Amérique du Nord et d’Europe.',
    'Selon l’article 5 de son traité, une attaque armée contre l’un de ses membres est considérée comme une attaque contre tous.',
    'Chaque pays apporte alors l’aide qu’il juge nécessaire ; cette clause a été invoquée pour la première fois après les attentats du 11 septembre 2001.',
    'Les décisions sont prises par consensus.',
    'L’alliance compte trente-deux membres depuis l’entrée de la Suède, en mars 2024.',
  ],
  references: [{ label: 'Otan, site officiel', url: 'https://www.nato.int/' }],
  cases: {
    about: [
      'Le sommet de l’Otan s’ouvre mardi à Madrid.',
      'L’Alliance atlantique renforce sa présence à l’est.',
    ],
    other: ['Le paquebot a traversé l’Atlantique nord en six jours.'],
  },
}
