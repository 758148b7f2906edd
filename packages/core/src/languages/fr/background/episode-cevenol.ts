import type { BackgroundTopic } from '../../background.ts'

export const episodeCevenol: BackgroundTopic = {
  id: 'episode-cevenol',
  term: 'épisode cévenol',
  question: 'Qu’est-ce qu’un épisode cévenol ?',
  triggers: [
    'épisode cévenol',
    'épisode méditerranéen',
    'pluie cévenole',
    'épisode pluvio-orageux',
    'cévennes inondées',
  ],
  sentences: [
    'Un épisode méditerranéen, appelé cévenol lorsqu’il touche les Cévennes, est un épisode de fortes pluies orageuses autour de la Méditerranée.',
    'Il se forme quand de l’air chaud et humide, venu de la mer, bute sur le relief ou rencontre de l’air plus froid, s’élève et se condense.',
    'Les orages se renouvellent au même endroit et peuvent déverser en quelques heures l’équivalent de plusieurs mois de pluie.',
    'Le phénomène est le plus fréquent en automne, lorsque la mer est encore chaude, et provoque des crues très rapides.',
  ],
  references: [{ label: 'Météo-France, site officiel', url: 'https://meteofrance.com' }],
  cases: {
    about: [
      'Un épisode cévenol a provoqué le débordement de plusieurs rivières dans l’Hérault.',
      'L’épisode méditerranéen attendu jeudi pourrait apporter 200 millimètres de pluie en six heures.',
    ],
    other: ['Le romancier a situé son récit dans un village cévenol du XVIIIe siècle.'],
  },
}
