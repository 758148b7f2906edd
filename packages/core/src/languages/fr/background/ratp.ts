import type { BackgroundTopic } from '../../background.ts'

export const ratp: BackgroundTopic = {
  id: 'ratp',
  term: 'RATP',
  question: 'Qu’est-ce que la RATP ?',
  triggers: [
    'ratp',
    'métro parisien',
    'rer',
    'RER A',
    'RER B',
    'ligne 13',
    'métro',
    'régie autonome des transports parisiens',
    'île-de-france mobilités',
    'pass navigo',
    'navigo',
    'bus parisiens',
    'transilien',
    'tramway',
    'ligne de métro',
  ],
  exclusions: ['métro de mexico', 'metro de londres', 'métro de moscou'],
  family: 'train',
  country: 'france',
  sentences: [
    'La Régie autonome des transports parisiens, ou RATP, est une entreprise publique de l’État, créée en 1949 ; elle exploite le métro de Paris, dont la première ligne a ouvert en juillet 1900, et une partie du RER, des tramways et des bus.',
    'Île-de-France Mobilités, autorité présidée par la région, fixe l’offre et les tarifs et paie les exploitants.',
    'Les lignes y sont ouvertes par étapes à la concurrence, en commençant par les bus.',
    'Le Grand Paris Express ajoute des lignes automatiques autour de la capitale.',
  ],
  references: [
    { label: 'RATP, site officiel', url: 'https://www.ratp.fr' },
    { label: 'Île-de-France Mobilités, site officiel', url: 'https://www.iledefrance-mobilites.fr' },
  ],
  cases: {
    about: [
      'La RATP annonce un trafic très perturbé sur le RER B.',
      'Le prix du pass Navigo augmentera en janvier.',
    ],
    other: ['Le mètre ruban mesure cinq mètres une fois déroulé.'],
  },
}
