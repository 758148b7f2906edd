import type { BackgroundTopic } from '../../background.ts'

export const bosonDeHiggs: BackgroundTopic = {
  id: 'boson-de-higgs',
  term: 'boson de Higgs',
  question: 'Qu’est-ce que le boson de Higgs ?',
  triggers: [
    'boson de higgs',
    'boson',
    'particule élémentaire',
    'modèle standard de la physique',
    'modèle standard des particules',
    'boson de brout-englert-higgs',
    'particule subatomique',
  ],
  sentences: [
    'Le boson de Higgs est une particule élémentaire dont l’existence a été proposée en 1964, dans des travaux menés séparément par Robert Brout et François Englert, d’une part, et par Peter Higgs, d’autre part.',
    'Il est la trace d’un champ invisible, présent dans tout l’Univers, qui donne leur masse à d’autres particules élémentaires.',
    'Il appartient au modèle standard, la théorie qui décrit les constituants de la matière et les forces qui s’exercent entre eux, à l’exception de la gravitation.',
    'Il ne vit qu’un instant infime : les physiciens le cherchent donc à travers les particules issues de sa désintégration.',
  ],
  references: [
    { label: 'Cern, page « Le boson de Higgs »', url: 'https://home.cern/fr/science/physics/higgs-boson' },
  ],
  cases: {
    about: [
      'Les physiciens ont mesuré la masse du boson de Higgs avec une précision accrue.',
      'La théorie prévoit une nouvelle particule élémentaire, encore jamais observée.',
    ],
    other: ['La pollution aux particules a dépassé le seuil d’alerte dans la vallée.'],
  },
}
