import type { BackgroundTopic } from '../../background.ts'

export const sanofi: BackgroundTopic = {
  id: 'sanofi',
  term: 'industrie pharmaceutique',
  question: 'Comment fonctionne l’industrie pharmaceutique ?',
  triggers: [
    'laboratoire pharmaceutique',
    'sanofi',
    'pfizer',
    'astrazeneca',
    'novartis',
    'mediator',
    'moderna',
    'gsk',
    'groupe pharmaceutique',
    'dépakine',
    'johnson & johnson',
    'laboratoires pharmaceutiques',
    'biontech',
    'industrie pharmaceutique',
    'levothyrox',
    'merck',
    'laboratoire roche',
    'laboratoires servier',
    'groupe bayer',
    'labo',
  ],
  exclusions: ['roche volcanique', 'roche calcaire', 'bayer leverkusen', 'chute de roche'],
  sentences: [
    'Un laboratoire pharmaceutique découvre ou achète des molécules, les essaie pendant des années, puis les vend sous la protection d’un brevet, qui dure en principe vingt ans.',
    'La plupart des candidats échouent ; les prix des autres doivent couvrir ces dépenses, et leur niveau est très discuté.',
    'En France, l’État négocie les prix remboursés par le Comité économique des produits de santé.',
    'Sanofi, né de fusions autour d’une filiale d’Elf et de Rhône-Poulenc, est le premier groupe français.',
  ],
  references: [
    { label: 'Les Entreprises du médicament, Leem', url: 'https://www.leem.org' },
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
  ],
  cases: {
    about: [
      'Le laboratoire pharmaceutique a retiré le médicament de la vente.',
      'Sanofi produira le vaccin à Lyon.',
    ],
    other: ['Le laboratoire de langues du lycée a été rénové.'],
  },
}
