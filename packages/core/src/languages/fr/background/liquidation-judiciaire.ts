import type { BackgroundTopic } from '../../background.ts'

export const liquidationJudiciaire: BackgroundTopic = {
  id: 'liquidation-judiciaire',
  term: 'liquidation judiciaire',
  question: 'Que se passe-t-il lors d’une liquidation judiciaire ?',
  triggers: [
    'liquidation judiciaire',
    'mise en liquidation',
    'placé en liquidation',
    'placée en liquidation',
    'liquidateur judiciaire',
    'liquidation de l’entreprise',
  ],
  country: 'france',
  sentences: [
    'En France, la liquidation judiciaire met fin à l’activité d’une entreprise qui ne peut plus payer ses dettes et dont le redressement est manifestement impossible.',
    'Le tribunal désigne un liquidateur, chargé de vendre les biens et de payer les créanciers dans l’ordre fixé par la loi.',
    'L’activité peut être maintenue un temps si une reprise est possible.',
    'Les salariés sont licenciés pour motif économique ; une assurance, l’AGS, avance dans certaines limites les sommes qui leur sont dues.',
    'Une fois la liquidation close, les créanciers ne peuvent en règle générale plus poursuivre le débiteur.',
  ],
  references: [
    {
      label: 'Légifrance, Code de commerce, articles L. 640-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/',
    },
  ],
  cases: {
    about: [
      'Le tribunal de commerce a prononcé la liquidation judiciaire.',
      'La marque a été placée en liquidation.',
    ],
    other: ['La liquidation du stock aura lieu pendant les soldes.'],
  },
}
