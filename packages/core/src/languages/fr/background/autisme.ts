import type { BackgroundTopic } from '../../background.ts'

export const autisme: BackgroundTopic = {
  id: 'autisme',
  term: 'autisme',
  question: 'Qu’est-ce que l’autisme ?',
  triggers: [
    'autisme',
    'autiste',
    'trouble du spectre autistique',
    'trouble du spectre de l’autisme',
    'trouble autistique',
    'syndrome d’asperger',
  ],
  sentences: [
    'L’autisme, ou trouble du spectre de l’autisme, est un trouble du développement du cerveau qui apparaît dans la petite enfance et dure toute la vie.',
    'Il se traduit par des difficultés de communication et de relation avec les autres, des comportements répétitifs, des intérêts restreints et souvent une sensibilité particulière aux sons, aux lumières ou au toucher.',
    'Les situations sont très variées, avec ou sans déficience intellectuelle.',
    'Ses origines sont en grande partie génétiques, et de nombreuses études ont écarté tout lien avec la vaccination.',
    'La Haute Autorité de santé recommande un repérage et un accompagnement précoces.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Autisme »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/autism-spectrum-disorders',
    },
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
  ],
  cases: {
    about: [
      'Les parents d’enfants autistes réclament des places dans les écoles.',
      'Un centre de dépistage de l’autisme ouvrira à Limoges.',
    ],
    other: ['L’artiste expose ses toiles dans une ancienne gare.'],
  },
}
