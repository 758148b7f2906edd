import type { BackgroundTopic } from '../../background.ts'

export const compteDeCampagne: BackgroundTopic = {
  id: 'compte-de-campagne',
  term: 'compte de campagne',
  question: 'À quoi sert un compte de campagne ?',
  triggers: [
    'compte de campagne',
    'comptes de campagne',
    'cnccfp',
    'financement de la campagne',
    'financement de campagne',
    'financement illégal de campagne',
    'frais de campagne',
    'financement politique',
    'dépenses de campagne',
    'financement des partis',
    'financement de sa campagne',
  ],
  exclusions: ['maison blanche'],
  country: 'france',
  sentences: [
    'En France, un candidat à une élection doit, dans la plupart des cas, retracer dans un compte toutes les recettes et les dépenses de sa campagne.',
    'Celles-ci sont plafonnées, et les dons d’entreprises sont interdits ; ceux des particuliers sont limités.',
    'Une autorité indépendante, la Commission nationale des comptes de campagne et des financements politiques, vérifie le compte, puis l’approuve, le corrige ou le rejette.',
    'L’État rembourse une partie des dépenses aux candidats qui ont réuni assez de voix.',
    'En cas de rejet, ce remboursement est perdu, et le juge de l’élection peut déclarer le candidat inéligible.',
  ],
  references: [
    {
      label: 'Légifrance, Code électoral, articles L. 52-4 à L. 52-17',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070239/',
    },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr/',
    },
  ],
  cases: {
    about: [
      'La commission a rejeté son compte de campagne.',
      'Le procès du financement de sa campagne s’est ouvert à Paris.',
    ],
    other: ['La maison de campagne a été vendue à bon compte.'],
  },
}
