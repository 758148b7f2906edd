import type { BackgroundTopic } from '../../background.ts'

export const spacex: BackgroundTopic = {
  id: 'spacex',
  term: 'SpaceX et le vol habité',
  question: 'Qu’est-ce que SpaceX ?',
  triggers: [
    'spacex',
    'space x',
    'crew dragon',
    'starship',
    'falcon 9',
    'capsule dragon',
    'starlink',
    'cap canaveral',
    'vol habité',
    'astronaute',
    'thomas pesquet',
    'spationaute',
    'cosmonaute',
    'soyouz',
    'sortie dans l’espace',
    'sortie extravéhiculaire',
    'baïkonour',
    'premier vol habité',
  ],
  family: 'espace',
  sentences: [
    'SpaceX est une entreprise spatiale américaine fondée en 2002 par Elon Musk ; la première, en 2015, elle a fait revenir se poser l’étage principal d’un lanceur orbital, la fusée Falcon 9, pour le réutiliser.',
    'Le 30 mai 2020, sa capsule Crew Dragon a emporté deux astronautes de la Nasa vers la Station spatiale internationale : les États-Unis dépendaient des Soyouz russes depuis la fin des navettes, en 2011.',
    'Ses milliers de satellites Starlink offrent un accès à Internet, mais gênent les astronomes.',
  ],
  references: [
    { label: 'SpaceX, site officiel', url: 'https://www.spacex.com' },
    { label: 'Nasa, site officiel', url: 'https://www.nasa.gov' },
  ],
  cases: {
    about: [
      'La capsule de SpaceX s’est amarrée à la station.',
      'L’astronaute effectuera une sortie dans l’espace.',
    ],
    other: ['L’espace vert du quartier sera agrandi au printemps.'],
  },
}
