import type { BackgroundTopic } from '../../background.ts'

export const habitatIndigne: BackgroundTopic = {
  id: 'habitat-indigne',
  term: 'marchand de sommeil',
  question: 'Qu’est-ce qu’un marchand de sommeil ?',
  triggers: [
    'marchand de sommeil',
    'habitat indigne',
    'logement indigne',
    'logement insalubre',
    'habitat insalubre',
    'appartement insalubre',
    'immeuble insalubre',
    'immeubles effondrés',
    'effondrement d’un immeuble',
    'effondrement d’immeubles',
    'arrêté de péril',
    'immeubles menacés',
    'rue d’aubagne',
  ],
  country: 'france',
  sentences: [
    'On appelle marchand de sommeil celui qui loue un logement indigne en abusant de la vulnérabilité de ses occupants.',
    'En France, l’habitat indigne désigne des locaux impropres à l’habitation, ou dont l’état expose la santé ou la sécurité des occupants à des risques manifestes.',
    'Le Code pénal punit le fait de soumettre une personne vulnérable ou dépendante à des conditions d’hébergement contraires à la dignité humaine.',
    'Par ailleurs, le préfet ou le maire peuvent ordonner des travaux ou interdire d’habiter les lieux.',
    'Tant que leur arrêté n’est pas levé, le loyer n’est en principe plus dû.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 225-14 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    {
      label: 'Légifrance, Code de la construction et de l’habitation, articles L. 511-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074096/',
    },
  ],
  cases: {
    about: [
      'Deux marchands de sommeil ont été condamnés à Marseille.',
      'La ville veut lutter contre l’habitat indigne.',
    ],
    other: ['Le marchand de literie vante un meilleur sommeil.'],
  },
}
