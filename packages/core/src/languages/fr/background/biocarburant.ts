import type { BackgroundTopic } from '../../background.ts'

export const biocarburant: BackgroundTopic = {
  id: 'biocarburant',
  term: 'biocarburant',
  question: 'Qu’est-ce qu’un biocarburant ?',
  triggers: [
    'biocarburant',
    'bioéthanol',
    'agrocarburant',
    'carburant d’aviation durable',
    'méthanisation',
    'méthaniseur',
    'biogaz',
    'biométhane',
    'superéthanol',
    'e85',
  ],
  sentences: [
    'Un biocarburant est un carburant produit à partir de matières végétales ou de déchets organiques, et non de pétrole.',
    'Le bioéthanol, tiré de la betterave, des céréales ou de la canne à sucre, se mélange à l’essence, et le biodiesel, fait d’huiles végétales, au gazole.',
    'Ils peuvent réduire les émissions de gaz à effet de serre, à condition que leur culture n’entraîne pas de déforestation ni ne concurrence trop l’alimentation.',
    'La méthanisation, elle, transforme des déchets agricoles ou ménagers en biogaz par l’action de bactéries privées d’oxygène.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    { label: 'IFP Énergies nouvelles, site officiel', url: 'https://www.ifpenergiesnouvelles.fr' },
  ],
  cases: {
    about: [
      'La compagnie s’engage à utiliser 10 % de carburant d’aviation durable.',
      'Le projet d’usine de méthanisation inquiète les habitants du bourg.',
    ],
    other: ['Le magasin bio a ouvert une station de gonflage pour les vélos.'],
  },
}
