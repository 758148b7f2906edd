import type { BackgroundTopic } from '../../background.ts'

export const accidentFerroviaire: BackgroundTopic = {
  id: 'accident-ferroviaire',
  term: 'accident de train',
  question: 'Comment la sécurité des trains est-elle assurée ?',
  triggers: [
    'déraillement',
    'accident de train',
    'accident ferroviaire',
    'train a déraillé',
    'collision entre deux trains',
    'catastrophe ferroviaire',
    'accident de personne',
    'heurté par un train',
    'choc avec un train',
  ],
  exclusions: ['déraillement de la négociation'],
  sentences: [
    'Les trains ont priorité et mettent longtemps à s’arrêter : à 160 kilomètres à l’heure, il leur faut plus d’un kilomètre.',
    'La signalisation interdit à deux convois d’occuper le même tronçon, et des automatismes freinent celui qui dépasse la vitesse permise ou franchit un signal fermé.',
    'En Europe, l’Agence de l’Union pour les chemins de fer harmonise ces règles.',
    'Après un accident grave, un bureau d’enquête indépendant en recherche les causes, à côté de la justice.',
  ],
  references: [
    { label: 'Agence de l’Union européenne pour les chemins de fer', url: 'https://www.era.europa.eu' },
    { label: 'Ministère de la Transition écologique, site officiel', url: 'https://www.ecologie.gouv.fr' },
  ],
  cases: {
    about: [
      'Le déraillement du train régional a fait six blessés.',
      'La collision entre deux trains a fait douze blessés.',
    ],
    other: ['Le train de mesures annoncé lundi déçoit les éleveurs.'],
  },
}
