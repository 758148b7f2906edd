import type { BackgroundTopic } from '../../background.ts'

export const restitutionDOeuvres: BackgroundTopic = {
  id: 'restitution-d-oeuvres',
  term: 'restitution d’œuvres d’art',
  question: 'Comment un musée français peut-il restituer une œuvre ?',
  triggers: [
    'restitution d’œuvres',
    'restitution des œuvres',
    'restitution d’une œuvre',
    'œuvre spoliée',
    'bien spolié',
    'bien culturel spolié',
    'restituer des œuvres',
    'restitution de restes humains',
    'restitution de biens culturels',
    'œuvre pillée',
    'restitution d’objets',
    'restituer l’œuvre',
    'tableau spolié',
    'inaliénabilité',
  ],
  sentences: [
    'En France, les collections des musées publics sont inaliénables : une œuvre ne peut en principe ni être vendue ni être donnée, et il faut que la loi le permette pour la restituer.',
    'Une loi de décembre 2020 a ainsi autorisé le retour d’objets au Bénin et au Sénégal.',
    'Des procédures générales ont ensuite été créées : en 2023 pour les biens spoliés lors des persécutions antisémites entre 1933 et 1945 et pour des restes humains réclamés par des États étrangers, en 2026 pour des biens culturels dont un État a été privé par une appropriation illicite.',
    'Les demandes s’appuient sur des recherches qui retracent le parcours des objets.',
  ],
  references: [
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
    {
      label: 'Légifrance, Code du patrimoine',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074236',
    },
  ],
  cases: {
    about: [
      'Le musée procédera à la restitution d’une œuvre spoliée aux héritiers d’un collectionneur viennois.',
      'Le Sénégal demande la restitution d’objets conservés à Paris.',
    ],
    other: ['La restitution des devoirs d’élèves a été retardée par la grève.'],
  },
}
