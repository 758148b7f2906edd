import type { BackgroundTopic } from '../../background.ts'

export const twitter: BackgroundTopic = {
  id: 'twitter',
  term: 'Twitter et X',
  question: 'Qu’est-ce que Twitter, devenu X ?',
  triggers: [
    'jack dorsey',
    'réseau social x',
    'gazouillis',
    'compte parodique',
    'twitter a/va/veut/annonce/supprime/lance/présente/dévoile/rappelle/suspend/interdit/promet/réclame/prévoit/accuse/conteste/refuse',
    'patron de twitter',
    'twitter :',
    'utilisateurs de twitter',
    'réseau social twitter',
    'censuré par twitter',
    'compte twitter suspendu',
    'suspension de son compte',
  ],
  family: 'reseau',
  sentences: [
    'Twitter est un réseau social né en mars 2006 à San Francisco, où l’on publie de courts messages, limités d’abord à 140 signes, puis à 280.',
    'Racheté en octobre 2022 par Elon Musk pour 44 milliards de dollars, il s’appelle X depuis juillet 2023.',
    'Journalistes, élus et militants s’y expriment beaucoup, ce qui lui donne une influence plus grande que le nombre de ses utilisateurs.',
    'Le mot-dièse, précédé du signe #, permet d’y suivre un sujet.',
  ],
  references: [
    { label: 'X, site officiel', url: 'https://x.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Twitter a suspendu le compte parodique.',
      'Les utilisateurs de Twitter pourront modifier leurs messages.',
    ],
    other: ['Les oiseaux du parc chantent à l’aube.'],
  },
}
