import type { BackgroundTopic } from '../../background.ts'

export const offrePubliqueDAchat: BackgroundTopic = {
  id: 'offre-publique-d-achat',
  term: 'offre publique d’achat',
  question: 'Qu’est-ce qu’une OPA ?',
  triggers: ['opa', 'offre publique d’achat', 'offre publique d’échange', 'ope', 'opa hostile'],
  sentences: [
    'Une offre publique d’achat, ou OPA, est la proposition faite à tous les actionnaires d’une société cotée d’acheter leurs titres à un prix donné.',
    'Elle vise le plus souvent à prendre le contrôle de la société ; elle est dite hostile quand la direction de celle-ci s’y oppose.',
    'L’offre peut aussi être payée en actions : on parle alors d’offre publique d’échange, ou OPE.',
    'En France, l’Autorité des marchés financiers vérifie la conformité de l’opération.',
    'Celui qui détient plus de 30 % du capital ou des droits de vote d’une société cotée est en principe obligé de lancer une offre.',
  ],
  references: [
    { label: 'Autorité des marchés financiers, site officiel', url: 'https://www.amf-france.org/fr' },
  ],
  cases: {
    about: [
      'Le groupe suédois lance une OPA sur son concurrent.',
      'Le conseil a rejeté cette offre publique d’achat.',
    ],
    other: ['L’achat public de masques a été offert aux mairies.'],
  },
}
