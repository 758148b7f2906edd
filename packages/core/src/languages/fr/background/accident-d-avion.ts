import type { BackgroundTopic } from '../../background.ts'

export const accidentDAvion: BackgroundTopic = {
  id: 'accident-d-avion',
  term: 'accident d’avion',
  question: 'Comment enquête-t-on sur un accident d’avion ?',
  triggers: [
    'accident d’avion',
    'crash',
    'crash d’avion',
    'catastrophe aérienne',
    'accident d’hélicoptère',
    'hélicoptère',
    'ulm',
    'avion de tourisme',
    'planeur',
    'petit avion',
    'crashé',
    'atterrissage d’urgence',
    'avion s’est écrasé',
    'hélicoptère s’est écrasé',
    'avion de ligne',
  ],
  exclusions: ['crash financier', 'crash test', 'crash-test', 'crash boursier'],
  sentences: [
    'La convention de Chicago, signée en 1944, confie l’enquête sur un accident d’avion à l’État où il s’est produit ; ceux du constructeur, de l’exploitant et de l’immatriculation y sont associés.',
    'En France, elle revient au Bureau d’enquêtes et d’analyses, le BEA, qui cherche des causes et non des coupables, tandis que la justice mène ses propres recherches.',
    'Enregistreurs de vol, débris, radars et météo sont étudiés.',
    'Un premier rapport est en principe publié dans les trente jours.',
  ],
  references: [
    { label: 'BEA, Bureau d’enquêtes et d’analyses', url: 'https://bea.aero' },
    { label: 'Organisation de l’aviation civile internationale, site officiel', url: 'https://www.icao.int' },
  ],
  cases: {
    about: [
      'Le crash de l’hélicoptère a fait deux morts.',
      'L’avion de tourisme s’est écrasé dans un champ.',
    ],
    other: ['La Bourse de New York a clôturé en forte baisse.'],
  },
}
