import type { BackgroundTopic } from '../../background.ts'

export const cessezLeFeu: BackgroundTopic = {
  id: 'cessez-le-feu',
  term: 'cessez-le-feu',
  question: 'Quelle différence entre une trêve, un cessez-le-feu et un armistice ?',
  triggers: [
    'cessez-le-feu',
    'trêve humanitaire',
    'armistice',
    'accord de trêve',
    'trêve entre',
    'trêve dans',
  ],
  exclusions: ['11 novembre', 'trêve hivernale', 'trêve des confiseurs', 'commémoration', 'trêve de noël'],
  sentences: [
    'Un cessez-le-feu est l’arrêt des combats décidé par les adversaires, sur tout ou partie d’un territoire.',
    'Il peut être provisoire, par exemple pour évacuer des blessés ou ouvrir des négociations.',
    'Une trêve est d’ordinaire plus brève et plus limitée, souvent à des fins humanitaires.',
    'L’armistice, plus solennel, suspend l’ensemble des opérations militaires, mais ne met pas fin juridiquement à la guerre.',
    'Seul un accord ou un traité de paix y met un terme et règle les questions qui opposaient les belligérants.',
  ],
  references: [
    { label: 'Comité international de la Croix-Rouge, site officiel', url: 'https://www.icrc.org/fr' },
  ],
  cases: {
    about: [
      'Le cessez-le-feu est entré en vigueur à minuit.',
      'Une trêve humanitaire doit permettre l’évacuation des blessés.',
    ],
    other: ['La trêve hivernale interdit les expulsions de locataires.'],
  },
}
