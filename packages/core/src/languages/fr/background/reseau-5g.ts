import type { BackgroundTopic } from '../../background.ts'

export const reseau5g: BackgroundTopic = {
  id: 'reseau-5g',
  term: '5G',
  question: 'Qu’est-ce que la 5G ?',
  triggers: ['5g', 'réseau 5g', 'antenne 5g', 'antenne-relais', 'antenne relais'],
  sentences: [
    'La 5G est la cinquième génération de réseaux de téléphonie mobile, qui succède à la 4G.',
    'Elle offre un débit plus élevé, un temps de réponse plus court et permet de relier un plus grand nombre d’objets à la fois.',
    'Comme les précédentes, elle transmet l’information par des ondes radio entre les appareils et des antennes-relais.',
    'En France, l’Autorité de régulation des communications électroniques attribue les fréquences aux opérateurs, et l’Agence nationale des fréquences contrôle l’exposition du public aux ondes.',
  ],
  references: [
    { label: 'Arcep, site officiel', url: 'https://www.arcep.fr' },
    { label: 'Agence nationale des fréquences, site officiel', url: 'https://www.anfr.fr' },
  ],
  cases: {
    about: [
      'Le maire s’oppose à l’installation d’une antenne 5G près de l’école.',
      'L’opérateur étend son réseau 5G à une trentaine de communes rurales.',
    ],
    other: ['La salle G5 accueillera l’exposition jusqu’au mois de mars.'],
  },
}
