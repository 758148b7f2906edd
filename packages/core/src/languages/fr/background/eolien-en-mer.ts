import type { BackgroundTopic } from '../../background.ts'

export const eolienEnMer: BackgroundTopic = {
  id: 'eolien-en-mer',
  term: 'éolien en mer',
  question: 'Comment fonctionne un parc éolien ?',
  triggers: [
    'éolien en mer',
    'éolienne en mer',
    'parc éolien',
    'éolienne',
    'éolien',
    'éolienne flottante',
    'éolien flottant',
    'énergie éolienne',
    'parc éolien en mer',
  ],
  exclusions: ['érosion éolienne', 'îles éoliennes'],
  sentences: [
    'Une éolienne transforme la force du vent en électricité : les pales font tourner un rotor relié à un générateur.',
    'Sa production varie avec le vent, ce qui oblige à la compléter par d’autres sources, par du stockage ou par des échanges entre régions.',
    'En mer, le vent est plus fort et plus régulier ; les machines, plus grandes, reposent sur le fond ou flottent en étant ancrées.',
    'Ces projets rencontrent souvent l’opposition de riverains, de pêcheurs ou de défenseurs des paysages et des oiseaux.',
    'En France, les premiers parcs commerciaux en mer ont été mis en service à partir de 2022.',
  ],
  references: [
    {
      label: 'Ministère de la Transition écologique, portail de l’éolien en mer',
      url: 'https://www.eoliennesenmer.fr',
    },
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
  ],
  cases: {
    about: [
      'Le parc éolien en mer sera raccordé au réseau avant l’été.',
      'Le tribunal a ordonné le démontage de trois éoliennes dans l’Hérault.',
    ],
    other: ['Le voilier a gagné les îles Éoliennes, au nord de la Sicile.'],
  },
}
