import type { BackgroundTopic } from '../../background.ts'

export const guerreEnLibye: BackgroundTopic = {
  id: 'guerre-en-libye',
  term: 'guerre en Libye',
  question: 'Pourquoi la Libye est-elle divisée ?',
  triggers: [
    'guerre en libye',
    'conflit libyen',
    'khalifa haftar',
    'haftar',
    'gouvernement d’union nationale',
    'gna',
    'mouammar kadhafi',
    'kadhafi',
    'fayez al-sarraj',
    'armée nationale libyenne',
    'maréchal haftar',
    'milices libyennes',
    'financement libyen',
  ],
  family: 'libye',
  sentences: [
    'En 2011, une révolte partie de Benghazi et une intervention militaire menée par la France, le Royaume-Uni et les États-Unis firent tomber Mouammar Kadhafi, au pouvoir en Libye depuis 1969 et tué le 20 octobre.',
    'Deux camps se disputent depuis 2014 le pays : l’un à Tripoli, reconnu par l’ONU, l’autre dans l’Est, autour du maréchal Khalifa Haftar.',
    'Son offensive sur la capitale, en avril 2019, échoua un an plus tard, grâce à l’aide turque ; un cessez-le-feu fut signé en octobre 2020.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Les forces du maréchal Haftar se retirent de Tripoli.',
      'Le GNA a repris la ville, selon un porte-parole.',
    ],
    other: ['Les sondages placent ce parti d’union en tête à Lyon.'],
  },
}
