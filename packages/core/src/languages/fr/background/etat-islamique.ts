import type { BackgroundTopic } from '../../background.ts'

export const etatIslamique: BackgroundTopic = {
  id: 'etat-islamique',
  term: 'État islamique',
  question: 'Qu’est-ce que l’organisation État islamique ?',
  triggers: [
    'état islamique',
    'organisation état islamique',
    'Daech',
    'Daesh',
    'groupe état islamique',
    'califat autoproclamé',
    'EI',
    'État islamique',
  ],
  family: 'jihad',
  sentences: [
    'L’État islamique, appelé aussi Daech d’après son sigle arabe, est une organisation djihadiste née en Irak d’une branche d’Al-Qaida.',
    'Profitant de la guerre en Syrie, elle s’est emparée en 2014 d’un vaste territoire à cheval sur les deux pays et y a proclamé un « califat ».',
    'Une coalition internationale et les forces locales le lui ont repris entièrement en mars 2019.',
    'Elle a commis ou inspiré de nombreux attentats, dont ceux du 13 novembre 2015 à Paris, et garde des branches en Afrique et en Asie.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'L’attaque a été revendiquée par l’organisation État islamique.',
      'Une femme partie rejoindre Daech est revenue avec ses enfants.',
    ],
    other: ['L’État fédéré de Bavière a refusé le projet.'],
  },
}
