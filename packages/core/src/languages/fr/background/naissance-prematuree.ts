import type { BackgroundTopic } from '../../background.ts'

export const naissancePrematuree: BackgroundTopic = {
  id: 'naissance-prematuree',
  term: 'naissance prématurée',
  question: 'Qu’est-ce qu’une naissance prématurée ?',
  triggers: [
    'naissance prématurée',
    'prématurité',
    'enfant prématuré',
    'bébé prématuré',
    'grand prématuré',
    'né prématurément',
    'néonatologie',
    'nouveau-né prématuré',
  ],
  sentences: [
    'Une naissance est prématurée lorsqu’elle survient avant 37 semaines d’aménorrhée, soit 35 semaines de grossesse, un terme normal étant proche de 41 semaines d’aménorrhée.',
    'On parle de grande prématurité avant 32 semaines, et d’extrême prématurité avant 28 semaines.',
    'Les grossesses multiples, les infections, l’hypertension, le tabac ou la précarité en augmentent le risque, mais la cause reste souvent inconnue.',
    'Les poumons et le cerveau de l’enfant n’étant pas assez mûrs, il a besoin de soins d’autant plus poussés qu’il naît tôt.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Naissances prématurées »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/preterm-birth',
    },
    { label: 'Inserm, dossier « Prématurité »', url: 'https://www.inserm.fr/dossier/prematurite/' },
  ],
  cases: {
    about: [
      'L’étude relie l’exposition à la chaleur à un risque de naissance prématurée.',
      'Le service de néonatologie a sauvé un bébé prématuré de 600 grammes.',
    ],
    other: ['La fin prématurée de son mandat a surpris le conseil municipal.'],
  },
}
