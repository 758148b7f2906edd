import type { BackgroundTopic } from '../../background.ts'

export const remaniement: BackgroundTopic = {
  id: 'remaniement',
  term: 'remaniement ministériel',
  question: 'Qu’est-ce qu’un remaniement ?',
  triggers: [
    'remaniement',
    'remaniement ministériel',
    'nouveau gouvernement',
    'composition du gouvernement',
    'démission du gouvernement',
  ],
  country: 'france',
  sentences: [
    'Un remaniement est un changement dans la composition d’un gouvernement : des ministres partent, arrivent ou changent de portefeuille.',
    'En France, le président de la République nomme le Premier ministre ; il nomme aussi les autres ministres et met fin à leurs fonctions, sur proposition de celui-ci.',
    'Les décisions sont publiées au Journal officiel sous la forme de décrets.',
    'Si le Premier ministre démissionne, tout le gouvernement démissionne avec lui.',
    'Le gouvernement sortant reste alors chargé des affaires courantes jusqu’à la nomination du suivant.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 8',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Un remaniement est attendu la semaine prochaine.',
      'L’Élysée a dévoilé la composition du gouvernement.',
    ],
    other: ['Le texte remanié a déçu ses lecteurs.'],
  },
}
