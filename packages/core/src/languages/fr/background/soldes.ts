import type { BackgroundTopic } from '../../background.ts'

export const soldes: BackgroundTopic = {
  id: 'soldes',
  term: 'soldes et promotions',
  question: 'Comment les soldes et le Black Friday sont-ils encadrés ?',
  triggers: [
    'les soldes',
    'période de soldes',
    'soldes d’automne',
    'black friday',
    'promotions',
    'cyber monday',
    'prix cassés',
    'soldes d’été',
    'soldes d’hiver',
    'liquidation de stock',
    'bons plans',
  ],
  exclusions: ['soldé par un échec', 'se solde', 'solde de tout compte'],
  country: 'france',
  sentences: [
    'Les soldes sont, en France, des périodes fixées par l’État, en janvier et en été, de quatre semaines chacune, pendant lesquelles les commerçants peuvent vendre à perte pour écouler leur stock.',
    'Les produits doivent avoir été proposés à la vente et payés depuis au moins un mois.',
    'Le « Black Friday », venu des États-Unis, où il suit la fête de Thanksgiving, fin novembre, n’a pas de statut propre : ce sont de simples promotions.',
    'Le prix barré doit être le plus bas pratiqué dans les trente jours précédents.',
  ],
  references: [
    { label: 'DGCCRF, site officiel', url: 'https://www.economie.gouv.fr/dgccrf' },
    {
      label: 'Légifrance, Code de commerce, article L310-3',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: ['Les soldes d’hiver débutent mercredi.', 'Le Black Friday attire de plus en plus d’acheteurs.'],
    other: ['Son solde bancaire est de nouveau positif.'],
  },
}
