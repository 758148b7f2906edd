import type { BackgroundTopic } from '../../background.ts'

export const priseDOtages: BackgroundTopic = {
  id: 'prise-d-otages',
  term: 'prise d’otages',
  question: 'Que dit le droit des prises d’otages ?',
  triggers: [
    'prise d’otages',
    'otage',
    'otages',
    'preneur d’otages',
    'prise d’otage',
    'libération des otages',
    'séquestré',
    'rançon',
    'enlevé au sahel',
  ],
  exclusions: ['prise d’otage fiscale', 'usagers pris en otage', 'prendre en otage'],
  sentences: [
    'La prise d’otages consiste à arrêter ou à détenir quelqu’un pour obtenir quelque chose d’un tiers, ou pour préparer un crime.',
    'En France, elle est punie de trente ans de réclusion, mais de dix ans de prison si la personne est libérée sans dommage et sans condition avant sept jours.',
    'Une convention des Nations unies de 1979 oblige les États à juger ou à extrader les auteurs.',
    'Les gouvernements assurent en général ne pas verser de rançon, ce que démentent parfois des enquêtes.',
  ],
  references: [
    { label: 'Légifrance, Code pénal, article 224-4', url: 'https://www.legifrance.gouv.fr/liste/code' },
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
  ],
  cases: {
    about: [
      'La prise d’otages a pris fin sans victime.',
      'L’otage enlevée au Mali a été libérée après quatre ans.',
    ],
    other: ['Le notaire a procédé à la prise de rendez-vous.'],
  },
}
