import type { BackgroundTopic } from '../../background.ts'

export const festivalDeCannes: BackgroundTopic = {
  id: 'festival-de-cannes',
  term: 'Festival de Cannes',
  question: 'Qu’est-ce que le Festival de Cannes ?',
  triggers: [
    'festival de cannes',
    'croisette',
    'quinzaine des cinéastes',
    'semaine de la critique',
    'compétition cannoise',
    'festival cannois',
  ],
  exclusions: ['cannes lions', 'mipim', 'mipcom'],
  sentences: [
    'Le Festival de Cannes est l’un des principaux festivals de cinéma au monde.',
    'Sa première édition, prévue en 1939 et annulée à cause de la guerre, s’est tenue en 1946.',
    'Un comité choisit les films de la sélection officielle ; un jury composé notamment de cinéastes et de comédiens remet les prix de la compétition, dont la Palme d’or.',
    'D’autres sections existent, comme Un certain regard, la Quinzaine des cinéastes ou la Semaine de la critique.',
    'En parallèle, le Marché du film réunit les professionnels qui achètent et vendent des œuvres.',
  ],
  references: [{ label: 'Festival de Cannes, site officiel', url: 'https://www.festival-cannes.com' }],
  cases: {
    about: [
      'Le jury du Festival de Cannes sera présidé par une cinéaste danoise.',
      'Le film a reçu une longue ovation lors de sa projection sur la Croisette.',
    ],
    other: ['Le club de marche a remis des cannes sculptées à ses doyens.'],
  },
}
