import type { BackgroundTopic } from '../../background.ts'

export const crimeDeGuerre: BackgroundTopic = {
  id: 'crime-de-guerre',
  term: 'crime de guerre',
  question: 'Qu’est-ce qu’un crime de guerre ?',
  triggers: [
    'crime de guerre',
    'criminel de guerre',
    'droit international humanitaire',
    'conventions de genève',
  ],
  exclusions: ['réfugié politique', 'droit d’asile'],
  sentences: [
    'Un crime de guerre est une violation grave des règles qui protègent les personnes et les biens pendant un conflit armé.',
    'Ces règles, dont les conventions de Genève de 1949, forment le droit international humanitaire.',
    'Tuer ou torturer des prisonniers, viser délibérément des civils ou un hôpital, prendre des otages, sont des crimes de guerre.',
    'Ils peuvent être jugés par les tribunaux nationaux ou par la Cour pénale internationale.',
    'Celui qui donne l’ordre est responsable au même titre que celui qui l’exécute.',
  ],
  references: [
    { label: 'Comité international de la Croix-Rouge, site officiel', url: 'https://www.icrc.org/fr' },
    { label: 'Cour pénale internationale, site officiel', url: 'https://www.icc-cpi.int/fr' },
  ],
  cases: {
    about: [
      'L’enquête porte sur des crimes de guerre.',
      'Le criminel de guerre a été condamné à perpétuité.',
    ],
    other: ['La guerre des prix continue entre distributeurs.'],
  },
}
