import type { BackgroundTopic } from '../../background.ts'

export const prefectureDePolice: BackgroundTopic = {
  id: 'prefecture-de-police',
  term: 'préfecture de police',
  question: 'Qu’est-ce que la préfecture de police de Paris ?',
  triggers: ['préfecture de police', 'préfet de police', 'préfète de police', 'préfet de police de paris'],
  country: 'france',
  sentences: [
    'Créée par Bonaparte en 1800, la préfecture de police est l’administration qui assure la sécurité de Paris et d’une partie de la petite couronne.',
    'Son chef, le préfet de police, nommé en Conseil des ministres, y dirige la police nationale et la brigade de sapeurs-pompiers, et autorise ou interdit les manifestations.',
    'Il prend des arrêtés de circulation et d’ordre public, là où, ailleurs, décideraient le maire ou le préfet.',
    'Un second préfet de police existe à Marseille depuis 2012.',
  ],
  references: [
    { label: 'Préfecture de police, site officiel', url: 'https://www.prefecturedepolice.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'La préfecture de police a interdit le rassemblement.',
      'Le préfet de police a pris un arrêté pour le week-end.',
    ],
    other: ['La préfecture de la Drôme appelle à la prudence sur les routes.'],
  },
}
