import type { BackgroundTopic } from '../../background.ts'

export const inflation: BackgroundTopic = {
  id: 'inflation',
  term: 'inflation',
  question: 'Qu’est-ce que l’inflation ?',
  triggers: [
    'inflation',
    'indice des prix',
    'hausse des prix à la consommation',
    'déflation',
    'prix à la consommation',
    'désinflation',
    'hyperinflation',
    'inflation sous-jacente',
  ],
  sentences: [
    'L’inflation est une hausse générale et durable des prix, qui fait perdre à la monnaie une partie de son pouvoir d’achat.',
    'En France, l’Insee la mesure chaque mois par l’indice des prix à la consommation, calculé à partir d’un panier de biens et de services.',
    'Le taux d’inflation annoncé compare en général les prix d’un mois à ceux du même mois de l’année précédente.',
    'Quand ce taux baisse tout en restant positif, les prix continuent de monter, mais moins vite : c’est la désinflation.',
    'Une baisse générale des prix s’appelle la déflation.',
  ],
  references: [
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
    { label: 'Banque de France, site officiel', url: 'https://www.banque-france.fr/fr' },
  ],
  cases: {
    about: [
      'L’inflation a atteint 2,1 % sur un an en mai.',
      'Les prix à la consommation ont reculé en février.',
    ],
    other: ['Le gonflage du pneu est vérifié à chaque prix remporté.'],
  },
}
