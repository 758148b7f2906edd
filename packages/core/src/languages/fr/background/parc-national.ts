import type { BackgroundTopic } from '../../background.ts'

export const parcNational: BackgroundTopic = {
  id: 'parc-national',
  term: 'parc national',
  question: 'Qu’est-ce qu’un parc national ?',
  triggers: [
    'parc national',
    'réserve naturelle',
    'aire protégée',
    'parc naturel régional',
    'aire marine protégée',
    'natura 2000',
    'conservatoire du littoral',
  ],
  sentences: [
    'Un parc national est un vaste territoire qu’un État protège pour la valeur exceptionnelle de sa nature.',
    'En France, son cœur est soumis à des règles strictes, qui limitent notamment la chasse, les constructions et la circulation, tandis que les communes voisines peuvent adhérer à sa charte.',
    'Une réserve naturelle protège un site plus restreint, et un parc naturel régional associe protection et développement de zones rurales habitées.',
    'Le réseau Natura 2000 regroupe des sites désignés par les États de l’Union européenne pour leurs espèces ou leurs habitats rares.',
  ],
  references: [
    { label: 'Parcs nationaux de France, site officiel', url: 'https://www.parcsnationaux.fr' },
    {
      label: 'Légifrance, Code de l’environnement, livre III',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220',
    },
  ],
  cases: {
    about: [
      'Le parc national limite le nombre de visiteurs dans les calanques.',
      'Un projet de carrière près d’une réserve naturelle divise les élus.',
    ],
    other: ['Le Parc des Princes affichera complet samedi soir.'],
  },
}
