import type { BackgroundTopic } from '../../background.ts'

export const securiteCivile: BackgroundTopic = {
  id: 'securite-civile',
  term: 'sécurité civile',
  question: 'Qu’est-ce que la sécurité civile ?',
  triggers: [
    'sécurité civile',
    'sapeur-pompier',
    'sdis',
    'pompier volontaire',
    'sapeur-pompier volontaire',
    'service départemental d’incendie et de secours',
    'protection civile',
    'casque blanc',
  ],
  country: 'france',
  sentences: [
    'La sécurité civile réunit les moyens de prévention et de secours qui protègent la population lors des accidents, des sinistres et des catastrophes.',
    'En France, elle repose surtout sur les sapeurs-pompiers, dont la grande majorité sont volontaires et exercent un autre métier.',
    'Ceux-ci dépendent de services départementaux d’incendie et de secours, sauf à Paris et à Marseille, où ils sont militaires.',
    'L’État fournit des renforts, comme des unités militaires, des avions bombardiers d’eau, des hélicoptères et des démineurs, et des associations agréées y participent.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, livre VII',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132',
    },
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'Un hélicoptère de la sécurité civile a hélitreuillé les deux alpinistes.',
      'Cent vingt sapeurs-pompiers ont lutté toute la nuit contre le sinistre.',
    ],
    other: ['La société civile a été associée à la rédaction du texte.'],
  },
}
