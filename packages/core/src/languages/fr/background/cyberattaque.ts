import type { BackgroundTopic } from '../../background.ts'

export const cyberattaque: BackgroundTopic = {
  id: 'cyberattaque',
  term: 'cyberattaque',
  question: 'Qu’est-ce qu’une cyberattaque ?',
  triggers: [
    'cyberattaque',
    'attaque informatique',
    'piratage informatique',
    'piratage',
    'pirate informatique',
    'hacker',
    'hackeur',
    'intrusion informatique',
    'cyberattaquant',
    'compte piraté',
    'site piraté',
  ],
  exclusions: ['streaming', 'téléchargement illégal', 'piratage audiovisuel'],
  sentences: [
    'Une cyberattaque est une action malveillante menée contre un système informatique pour y entrer sans droit, le perturber, l’espionner ou voler ce qu’il contient.',
    'Ses auteurs peuvent être des escrocs, des groupes criminels organisés, des militants ou des services liés à des États, et il est souvent difficile de les identifier avec certitude.',
    'Les méthodes vont du courriel trompeur au logiciel malveillant, en passant par la saturation d’un site ou l’exploitation d’une faille.',
    'En France, l’Agence nationale de la sécurité des systèmes d’information aide les administrations et les organismes les plus sensibles à se protéger, tandis que Cybermalveillance.gouv.fr assiste les particuliers, les entreprises et les collectivités.',
  ],
  references: [
    { label: 'Anssi, site officiel', url: 'https://cyber.gouv.fr' },
    { label: 'Cybermalveillance.gouv.fr, site officiel', url: 'https://www.cybermalveillance.gouv.fr' },
  ],
  cases: {
    about: [
      'La mairie a déposé plainte après une cyberattaque qui a mis hors service ses serveurs.',
      'Le ministère a reconnu avoir subi plusieurs attaques informatiques au printemps.',
    ],
    other: ['L’attaquant du club a inscrit un doublé devant son public.'],
  },
}
