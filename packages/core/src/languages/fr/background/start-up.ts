import type { BackgroundTopic } from '../../background.ts'

export const startUp: BackgroundTopic = {
  id: 'start-up',
  term: 'start-up',
  question: 'Qu’est-ce qu’une start-up ?',
  triggers: [
    'start-up',
    'startup',
    'jeune pousse',
    'french tech',
    'licorne',
    'incubateur',
    'entrepreneuriat',
    'station f',
    'jeunes pousses',
    'start-up nation',
  ],
  exclusions: ['licorne de la légende', 'licornes en peluche'],
  family: 'jeune-pousse',
  sentences: [
    'Une start-up, ou « jeune pousse », est une jeune entreprise qui cherche à grandir très vite grâce à une idée nouvelle, souvent liée au numérique.',
    'Elle perd d’ordinaire de l’argent à ses débuts et vit de capitaux apportés par des fonds, en échange d’une part de l’entreprise.',
    'On appelle « licorne » celle qui, sans être cotée en Bourse, vaut plus d’un milliard de dollars.',
    'La French Tech est, depuis 2013, la marque sous laquelle l’État français soutient ce secteur.',
  ],
  references: [
    { label: 'La French Tech, site officiel', url: 'https://lafrenchtech.gouv.fr' },
    { label: 'Bpifrance, site officiel', url: 'https://www.bpifrance.fr' },
  ],
  cases: {
    about: [
      'La start-up lyonnaise a levé dix millions d’euros.',
      'Cette jeune pousse veut recycler les batteries.',
    ],
    other: ['Les jeunes plants de tomates craignent le gel.'],
  },
}
