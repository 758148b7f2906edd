import type { BackgroundTopic } from '../../background.ts'

export const arcom: BackgroundTopic = {
  id: 'arcom',
  term: 'Arcom',
  question: 'Quel est le rôle de l’Arcom ?',
  triggers: [
    'arcom',
    'conseil supérieur de l’audiovisuel',
    'gendarme de l’audiovisuel',
    'régulateur de l’audiovisuel',
    'autorité de régulation de la communication audiovisuelle',
    'csa',
  ],
  exclusions: ['csa research', 'institut csa', 'sondage csa', 'csa belge'],
  country: 'france',
  sentences: [
    'L’Arcom, Autorité de régulation de la communication audiovisuelle et numérique, est l’autorité publique indépendante qui régule la radio, la télévision et certains services en ligne en France.',
    'Elle est née le 1er janvier 2022 de la fusion du Conseil supérieur de l’audiovisuel, le CSA, et de la Hadopi.',
    'Elle attribue les fréquences, veille au pluralisme des opinions et à la protection des mineurs, et lutte contre le piratage.',
    'Elle peut adresser une mise en demeure à une chaîne, puis prononcer des sanctions, notamment une amende.',
    'Elle n’intervient pas avant la diffusion d’un programme.',
  ],
  references: [{ label: 'Arcom, site officiel', url: 'https://www.arcom.fr/' }],
  cases: {
    about: [
      'L’Arcom a mis en demeure la chaîne d’information.',
      'Le gendarme de l’audiovisuel a reçu deux cents signalements.',
    ],
    other: ['L’arc du match a été dessiné par le milieu de terrain.'],
  },
}
