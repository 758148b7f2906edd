import type { BackgroundTopic } from '../../background.ts'

export const glissementDeTerrain: BackgroundTopic = {
  id: 'glissement-de-terrain',
  term: 'glissement de terrain',
  question: 'Qu’est-ce qu’un glissement de terrain ?',
  triggers: [
    'glissement de terrain',
    'éboulement',
    'mouvement de terrain',
    'effondrement de falaise',
    'chute de pierres',
    'chute de blocs',
    'éboulis',
    'éboulement rocheux',
  ],
  sentences: [
    'Un glissement de terrain est le déplacement d’une masse de terre ou de roche le long d’une pente, rapide ou très lent.',
    'Il est favorisé par la nature du sol, la pente et surtout l’eau, qui alourdit les terrains et les fragilise après de fortes pluies ou la fonte des neiges.',
    'Un séisme ou des travaux peuvent aussi le déclencher.',
    'Un éboulement est la chute soudaine de roches détachées d’une paroi ou d’une falaise.',
    'En montagne, la fonte du sol gelé en permanence, le pergélisol, rend certaines parois instables.',
  ],
  references: [
    { label: 'BRGM, site officiel', url: 'https://www.brgm.fr' },
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
  ],
  cases: {
    about: [
      'Un glissement de terrain a emporté une portion de la départementale.',
      'L’éboulement a interrompu la circulation des trains dans la vallée.',
    ],
    other: ['Le parti analyse le glissement de son électorat vers le centre.'],
  },
}
