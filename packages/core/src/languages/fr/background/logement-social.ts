import type { BackgroundTopic } from '../../background.ts'

export const logementSocial: BackgroundTopic = {
  id: 'logement-social',
  term: 'logement social',
  question: 'Qu’est-ce qu’un logement social ?',
  triggers: [
    'logement social',
    'hlm',
    'bailleur social',
    'loi sru',
    'office public de l’habitat',
    'demandeur de logement',
    'attribution de logements',
    'parc social',
    'habitation à loyer modéré',
  ],
  country: 'france',
  sentences: [
    'Un logement social est loué à un prix modéré, fixé selon des règles publiques, à des ménages dont les revenus ne dépassent pas un plafond.',
    'En France, il appartient le plus souvent à un organisme d’habitations à loyer modéré (HLM), public ou privé, et sa construction bénéficie d’aides de l’État.',
    'Une commission choisit les locataires parmi les demandeurs, dont certains sont prioritaires.',
    'La loi SRU de 2000 impose à de nombreuses communes urbaines d’en compter 20 % ou 25 %, sous peine d’un prélèvement financier.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la construction et de l’habitation, articles L. 302-5 et L. 411-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074096',
    },
    { label: 'Union sociale pour l’habitat, site officiel', url: 'https://www.union-habitat.org' },
  ],
  cases: {
    about: [
      'La liste d’attente pour un logement social s’allonge dans la métropole.',
      'Le préfet sanctionne douze communes qui ne respectent pas la loi SRU.',
    ],
    other: ['Le logement du gardien de phare sera transformé en musée.'],
  },
}
