import type { BackgroundTopic } from '../../background.ts'

export const nonProliferationNucleaire: BackgroundTopic = {
  id: 'non-proliferation-nucleaire',
  term: 'non-prolifération nucléaire',
  question: 'Qu’est-ce que la non-prolifération nucléaire ?',
  triggers: [
    'tnp',
    'non-prolifération',
    'nucléaire iranien',
    'enrichissement d’uranium',
    'enrichissement de l’uranium',
    'uranium enrichi',
    'aiea',
    'agence internationale de l’énergie atomique',
    'programme nucléaire iranien',
  ],
  sentences: [
    'La non-prolifération vise à empêcher que de nouveaux pays se dotent de l’arme nucléaire.',
    'Elle repose sur un traité entré en vigueur en 1970, le TNP, auquel presque tous les États ont adhéré.',
    'Les pays qui n’avaient pas cette arme y renoncent, et gardent le droit à un usage civil de l’atome ; les cinq puissances reconnues s’engagent à négocier leur désarmement.',
    'L’Agence internationale de l’énergie atomique, l’AIEA, inspecte les installations.',
    'L’enrichissement de l’uranium est surveillé de près : à un niveau faible, il sert aux centrales ; à un niveau très élevé, il permet de fabriquer une bombe.',
  ],
  references: [
    { label: 'Agence internationale de l’énergie atomique, site officiel', url: 'https://www.iaea.org/fr' },
    { label: 'Nations unies, Bureau des affaires de désarmement', url: 'https://disarmament.unoda.org/' },
  ],
  cases: {
    about: ['L’AIEA réclame l’accès à deux sites.', 'Téhéran a augmenté son stock d’uranium enrichi.'],
    other: ['La prolifération des moustiques inquiète la ville.'],
  },
}
