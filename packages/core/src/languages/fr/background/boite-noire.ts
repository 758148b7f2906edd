import type { BackgroundTopic } from '../../background.ts'

export const boiteNoire: BackgroundTopic = {
  id: 'boite-noire',
  term: 'boîte noire',
  question: 'Qu’est-ce qu’une boîte noire ?',
  triggers: [
    'boîte noire',
    'enregistreur de vol',
    'enregistreur de conversations',
    'enregistreur phonique',
    'enregistreur de paramètres',
  ],
  exclusions: ['boîte noire de l’algorithme', 'boîte noire algorithmique', 'algorithme'],
  sentences: [
    'On appelle boîtes noires les enregistreurs de vol d’un avion, qui sont en réalité peints en orange pour être retrouvés plus facilement.',
    'Le premier conserve les paramètres du vol, comme l’altitude, la vitesse ou le fonctionnement des moteurs ; le second enregistre les conversations et les bruits du poste de pilotage.',
    'Ils sont conçus pour résister aux chocs, au feu et à l’immersion, et une balise émet un signal s’ils tombent dans l’eau.',
    'Leur lecture, confiée à des spécialistes, sert à comprendre l’accident ; des trains et des navires ont des appareils comparables.',
  ],
  references: [
    {
      label: 'Bureau d’enquêtes et d’analyses pour la sécurité de l’aviation civile, site officiel',
      url: 'https://bea.aero',
    },
  ],
  cases: {
    about: [
      'Les plongeurs ont remonté l’une des deux boîtes noires de l’avion.',
      'L’enregistreur de vol a été envoyé à Paris pour y être analysé.',
    ],
    other: ['L’association réclame que l’on ouvre la boîte noire de l’algorithme des allocations.'],
  },
}
