import type { BackgroundTopic } from '../../background.ts'

export const nitrateDAmmonium: BackgroundTopic = {
  id: 'nitrate-d-ammonium',
  term: 'nitrate d’ammonium',
  question: 'Pourquoi le nitrate d’ammonium peut-il exploser ?',
  triggers: ['nitrate d’ammonium', 'ammonitrate', 'ammonitrates'],
  sentences: [
    'Le nitrate d’ammonium est un sel blanc utilisé surtout comme engrais, mais aussi dans la fabrication d’explosifs pour les mines et les carrières.',
    'Stable dans des conditions normales, il peut détoner s’il est contaminé, confiné ou soumis à un incendie violent.',
    'Il est à l’origine de plusieurs catastrophes, comme celles de Texas City, aux États-Unis, en 1947, et de l’usine AZF, à Toulouse, en 2001.',
    'Son stockage et son transport sont soumis à des règles, qui imposent notamment de l’éloigner des matières combustibles et des sources de chaleur.',
  ],
  references: [
    {
      label: 'Aria, base de données du ministère sur les accidents industriels',
      url: 'https://www.aria.developpement-durable.gouv.fr',
    },
    { label: 'Ineris, site officiel', url: 'https://www.ineris.fr' },
  ],
  cases: {
    about: [
      'Le navire transportait 500 tonnes de nitrate d’ammonium.',
      'Les agriculteurs devront déclarer leurs stocks d’ammonitrates.',
    ],
    other: ['L’ammoniac échappé de la patinoire a incommodé les riverains.'],
  },
}
