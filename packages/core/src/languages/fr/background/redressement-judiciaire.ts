import type { BackgroundTopic } from '../../background.ts'

export const redressementJudiciaire: BackgroundTopic = {
  id: 'redressement-judiciaire',
  term: 'redressement judiciaire',
  question: 'Qu’est-ce qu’un redressement judiciaire ?',
  triggers: [
    'redressement judiciaire',
    'placé en redressement',
    'placée en redressement',
    'cessation de paiements',
    'procédure de sauvegarde',
    'dépôt de bilan',
    'cessation des paiements',
    'plan de redressement judiciaire',
    'période d’observation',
  ],
  country: 'france',
  sentences: [
    'En France, le redressement judiciaire s’applique à une entreprise qui ne peut plus payer ses dettes arrivées à échéance, mais que l’on pense pouvoir sauver.',
    'Le tribunal ouvre une période d’observation : l’activité continue, le paiement des dettes antérieures est suspendu et un administrateur est en général désigné.',
    'À la fin de cette période, il adopte un plan de redressement, ordonne la cession de l’entreprise à un repreneur ou prononce sa liquidation.',
    'Les salaires impayés sont garantis, dans certaines limites, par un régime d’assurance, l’AGS.',
    'La procédure de sauvegarde est destinée, elle, aux entreprises qui peuvent encore payer.',
  ],
  references: [
    {
      label: 'Légifrance, Code de commerce, articles L. 631-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/',
    },
  ],
  cases: {
    about: [
      'L’enseigne a été placée en redressement judiciaire.',
      'Le fondeur se déclare en cessation de paiements.',
    ],
    other: ['Le redressement de l’équipe passe par une victoire.'],
  },
}
