import type { BackgroundTopic } from '../../background.ts'

export const conflitDInterets: BackgroundTopic = {
  id: 'conflit-d-interets',
  term: 'conflit d’intérêts',
  question: 'Qu’est-ce qu’un conflit d’intérêts ?',
  triggers: [
    'conflit d’intérêts',
    'conflits d’intérêts',
    'prise illégale d’intérêts',
    'prise illégale d’intérêt',
    'conflit d’intérêt',
  ],
  sentences: [
    'Il y a conflit d’intérêts quand une personne chargée d’une fonction publique a, par ailleurs, des intérêts qui peuvent influencer ses décisions ou paraître les influencer.',
    'Ce peut être un lien d’argent, une activité annexe ou la situation d’un proche.',
    'Le conflit d’intérêts n’est pas en soi un délit : il se prévient, par exemple en déclarant ses intérêts ou en s’abstenant de participer à une décision.',
    'En droit français, la prise illégale d’intérêts, elle, est un délit : un responsable public prend un intérêt dans une opération dont il a la charge.',
    'Elle est punie de cinq ans d’emprisonnement et de 500 000 euros d’amende.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 432-12 et 432-13',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    {
      label: 'Haute Autorité pour la transparence de la vie publique, site officiel',
      url: 'https://www.hatvp.fr/',
    },
  ],
  cases: {
    about: [
      'Le ministre est soupçonné de conflit d’intérêts.',
      'Une enquête pour prise illégale d’intérêts vise le président de l’agglomération.',
    ],
    other: ['Le conflit armé menace les intérêts de la compagnie.'],
  },
}
