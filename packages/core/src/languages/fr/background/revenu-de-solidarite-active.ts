import type { BackgroundTopic } from '../../background.ts'

export const revenuDeSolidariteActive: BackgroundTopic = {
  id: 'revenu-de-solidarite-active',
  term: 'revenu de solidarité active',
  question: 'Qu’est-ce que le RSA ?',
  triggers: [
    'rsa',
    'revenu de solidarité active',
    'allocataire du rsa',
    'minima sociaux',
    'allocataires du rsa',
  ],
  country: 'france',
  sentences: [
    'En France, le revenu de solidarité active, ou RSA, garantit un revenu minimum aux personnes qui n’ont pas ou presque pas de ressources.',
    'Créé par une loi de 2008, il a remplacé le revenu minimum d’insertion.',
    'Il s’adresse en principe aux personnes d’au moins vingt-cinq ans, ou plus jeunes si elles ont un enfant à charge ou ont déjà assez travaillé.',
    'Le montant dépend de la composition et des ressources du foyer.',
    'Il est financé en règle générale par les départements et versé par les caisses d’allocations familiales ou la Mutualité sociale agricole.',
    'Ses bénéficiaires doivent accomplir des démarches d’insertion.',
  ],
  references: [
    {
      label: 'Légifrance, Code de l’action sociale et des familles, articles L. 262-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069/',
    },
  ],
  cases: {
    about: [
      'Le département contrôle les allocataires du RSA.',
      'Le revenu de solidarité active a été revalorisé.',
    ],
    other: ['La solidarité des voisins lui assure un revenu.'],
  },
}
