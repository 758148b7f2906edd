import type { BackgroundTopic } from '../../background.ts'

export const voitureElectrique: BackgroundTopic = {
  id: 'voiture-electrique',
  term: 'voiture électrique',
  question: 'Comment fonctionne une voiture électrique ?',
  triggers: [
    'voiture électrique',
    'véhicule électrique',
    'borne de recharge',
    'batterie électrique',
    'véhicule hybride',
    'voiture hybride',
    'leasing social',
    'prime à la conversion',
    'bonus écologique',
    'usine de batteries',
    'gigafactory',
    'voiture thermique',
    'moteur thermique',
    'fin des voitures thermiques',
  ],
  sentences: [
    'Une voiture électrique est propulsée par un moteur qu’alimente une batterie, le plus souvent au lithium, rechargée sur le réseau et en partie au freinage.',
    'Elle n’émet pas de gaz d’échappement et consomme moins d’énergie qu’un modèle à essence.',
    'La fabrication de la batterie demande cependant beaucoup d’énergie et de métaux : son bilan pour le climat dépend donc aussi de l’origine de l’électricité et du nombre de kilomètres parcourus.',
    'Une hybride associe les deux motorisations ; elle est dite rechargeable si sa batterie peut être branchée.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    {
      label: 'Agence internationale de l’énergie, page « Electric vehicles »',
      url: 'https://www.iea.org/energy-system/transport/electric-vehicles',
    },
  ],
  cases: {
    about: [
      'Les ventes de voitures électriques ont progressé en Europe au premier trimestre.',
      'La région installera 3 000 bornes de recharge d’ici à deux ans.',
    ],
    other: ['Le fauteuil électrique de l’élève a été volé dans le hall.'],
  },
}
