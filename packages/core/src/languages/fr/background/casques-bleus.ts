import type { BackgroundTopic } from '../../background.ts'

export const casquesBleus: BackgroundTopic = {
  id: 'casques-bleus',
  term: 'Casques bleus',
  question: 'Qui sont les Casques bleus ?',
  triggers: [
    'casque bleu',
    'casques bleus',
    'maintien de la paix',
    'finul',
    'minusma',
    'monusco',
    'minusca',
    'forces de l’onu',
    'mission de paix de l’onu',
    'mission de maintien de la paix',
  ],
  exclusions: ['gardien de la paix'],
  sentences: [
    'Les Casques bleus sont les soldats des opérations de maintien de la paix de l’ONU.',
    'L’ONU n’a pas d’armée : ces militaires lui sont fournis par des États membres, qu’elle rembourse en partie.',
    'Leur mission est fixée par un mandat du Conseil de sécurité : surveiller un cessez-le-feu, protéger des civils ou aider un pays à rétablir la sécurité.',
    'Trois principes les guident : l’accord des parties au conflit, l’impartialité et l’usage limité de la force.',
    'Ils ont reçu ensemble le prix Nobel de la paix en 1988.',
  ],
  references: [{ label: 'Nations unies, maintien de la paix', url: 'https://peacekeeping.un.org/fr' }],
  cases: {
    about: [
      'Deux Casques bleus ont été tués dans l’attaque.',
      'Le mandat de la mission de maintien de la paix a été prolongé.',
    ],
    other: ['Le cycliste au maillot bleu avait perdu son casque.'],
  },
}
