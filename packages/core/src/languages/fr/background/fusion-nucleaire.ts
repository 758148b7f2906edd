import type { BackgroundTopic } from '../../background.ts'

export const fusionNucleaire: BackgroundTopic = {
  id: 'fusion-nucleaire',
  term: 'fusion nucléaire',
  question: 'Qu’est-ce que la fusion nucléaire ?',
  triggers: [
    'fusion nucléaire',
    'iter',
    'tokamak',
    'réacteur à fusion',
    'réaction de fusion',
    'énergie de fusion',
    'fusion thermonucléaire',
  ],
  sentences: [
    'La fusion nucléaire assemble des noyaux légers, comme ceux du deutérium et du tritium, deux formes d’hydrogène, et dégage une énergie considérable ; c’est elle qui fait briller les étoiles.',
    'À la différence de la fission, employée dans les centrales, elle ne laisse pas de déchets radioactifs de très longue durée et ne peut pas s’emballer.',
    'Elle exige de porter la matière à plus de cent millions de degrés, en la maintenant par des champs magnétiques ou en la comprimant avec des lasers.',
    'Le réacteur expérimental Iter, construit à Cadarache par une trentaine de pays, doit en étudier la faisabilité.',
  ],
  references: [
    { label: 'Iter, site officiel', url: 'https://www.iter.org/fr' },
    { label: 'CEA, site officiel', url: 'https://www.cea.fr' },
  ],
  cases: {
    about: [
      'Un tokamak chinois a maintenu un plasma pendant plus de quinze minutes.',
      'Le calendrier du projet Iter a été repoussé de plusieurs années.',
    ],
    other: ['La fusion des deux banques doit être approuvée par les actionnaires.'],
  },
}
