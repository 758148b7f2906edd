import type { BackgroundTopic } from '../../background.ts'

export const avalanche: BackgroundTopic = {
  id: 'avalanche',
  term: 'avalanche',
  question: 'Comment se déclenche une avalanche ?',
  triggers: [
    'avalanche',
    'avalancheux',
    'coulée de neige',
    'plaque à vent',
    'risque d’avalanche',
    'ski hors-piste',
    'skieur hors-piste',
    'avalanches',
  ],
  exclusions: [
    'avalanche de critiques',
    'avalanche de réactions',
    'avalanche de buts',
    'avalanche de plaintes',
    'avalanche de messages',
    'avalanche de procédures',
  ],
  sentences: [
    'Une avalanche est une masse de neige qui se détache d’une pente et dévale la montagne.',
    'Elle peut partir d’elle-même, après de fortes chutes de neige ou un redoux, ou être déclenchée par le passage de skieurs ou de randonneurs.',
    'Les avalanches de plaque, dans lesquelles une couche de neige compacte glisse d’un bloc sur une couche fragile, causent la plupart des accidents mortels.',
    'Météo-France publie en saison un bulletin dont l’échelle européenne de risque va de 1 à 5.',
    'Les secouristes recommandent d’emporter un détecteur de victimes d’avalanche, une pelle et une sonde.',
  ],
  references: [
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
    {
      label: 'Association nationale pour l’étude de la neige et des avalanches, site officiel',
      url: 'https://www.anena.org',
    },
  ],
  cases: {
    about: [
      'Deux skieurs sont morts dans une avalanche survenue hors-piste au-dessus de la station.',
      'Le risque d’avalanche est fort dans les massifs du nord des Alpes.',
    ],
    other: ['Le ministre a essuyé une avalanche de critiques.'],
  },
}
