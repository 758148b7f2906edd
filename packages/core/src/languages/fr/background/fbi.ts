import type { BackgroundTopic } from '../../background.ts'

export const fbi: BackgroundTopic = {
  id: 'fbi',
  term: 'FBI',
  question: 'Qu’est-ce que le FBI ?',
  triggers: [
    'fbi',
    'police fédérale américaine',
    'james comey',
    'robert mueller',
    'agent fédéral',
    'cia',
    'agents fédéraux',
    'enquête russe',
    'procureur spécial',
    'nsa',
    'département américain de la justice',
    'ingérence russe',
  ],
  sentences: [
    'Le FBI, bureau fédéral d’enquête des États-Unis, a été créé en 1908 et dépend du département de la Justice ; il est à la fois une police judiciaire et un service de renseignement intérieur.',
    'Il traite les crimes fédéraux : terrorisme, espionnage, corruption, crime organisé, cyberattaques, enlèvements.',
    'J. Edgar Hoover le dirigea de 1924 à 1972, non sans abus de surveillance.',
    'Son directeur est nommé pour dix ans par le président, avec l’accord du Sénat ; la CIA, elle, agit à l’étranger.',
  ],
  references: [
    { label: 'FBI, site officiel', url: 'https://www.fbi.gov' },
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
  ],
  cases: {
    about: [
      'Le FBI enquête sur la cyberattaque.',
      'Le procureur spécial Robert Mueller a remis son rapport sur l’ingérence russe.',
    ],
    other: ['La fibre a été posée jusqu’au bout de la rue.'],
  },
}
