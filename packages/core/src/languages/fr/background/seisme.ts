import type { BackgroundTopic } from '../../background.ts'

export const seisme: BackgroundTopic = {
  id: 'seisme',
  term: 'séisme',
  question: 'Qu’est-ce qu’un séisme ?',
  triggers: [
    'séisme',
    'tremblement de terre',
    'secousse sismique',
    'secousse tellurique',
    'échelle de richter',
    'sismologue',
    'réplique sismique',
  ],
  exclusions: [
    'séisme politique',
    'séisme électoral',
    'séisme judiciaire',
    'séisme social',
    'véritable séisme',
    'tremblement de terre politique',
  ],
  sentences: [
    'Un séisme, ou tremblement de terre, est une vibration du sol causée par la rupture brutale de roches le long d’une faille.',
    'La rupture débute au foyer, en profondeur ; le point de la surface situé juste au-dessus est l’épicentre.',
    'La magnitude mesure l’énergie libérée : un degré de plus correspond à une énergie environ trente fois plus grande.',
    'L’intensité décrit les effets en un lieu donné et dépend aussi de la distance, de la profondeur et de la nature du sol.',
    'D’autres secousses, les répliques, peuvent suivre pendant des jours ou des mois, et aucune méthode ne permet de prédire un séisme.',
  ],
  references: [
    { label: 'Bureau central sismologique français, site officiel', url: 'https://www.franceseisme.fr' },
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
  ],
  cases: {
    about: [
      'Un séisme de magnitude 5,2 a été ressenti jusqu’à Lyon.',
      'Le tremblement de terre a endommagé plusieurs centaines de maisons.',
    ],
    other: ['Ce résultat est un séisme politique, a reconnu la présidente de la région.'],
  },
}
