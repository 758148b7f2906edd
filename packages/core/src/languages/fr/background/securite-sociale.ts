import type { BackgroundTopic } from '../../background.ts'

export const securiteSociale: BackgroundTopic = {
  id: 'securite-sociale',
  term: 'Sécurité sociale',
  question: 'Comment fonctionne la Sécurité sociale ?',
  triggers: [
    'sécurité sociale',
    'sécu',
    'assurance maladie',
    'déficit de la sécu',
    'trou de la sécu',
    'carte vitale',
    'complémentaire santé',
    'déremboursement',
    'caisse primaire d’assurance maladie',
    'mutuelle santé',
    'remboursement des soins',
    'complémentaires santé',
  ],
  exclusions: ['numéro de sécurité sociale'],
  country: 'france',
  sentences: [
    'La Sécurité sociale a été fondée en France par les ordonnances d’octobre 1945, pour protéger chacun contre la maladie, la vieillesse, les accidents du travail et les charges de famille.',
    'Des cotisations sur les salaires et des impôts, comme la CSG, la financent ; le Parlement vote ses comptes chaque automne.',
    'L’assurance maladie rembourse une part des soins, que complètent mutuelles et assurances.',
    'Depuis 2020, une cinquième branche s’occupe de la perte d’autonomie.',
  ],
  references: [
    { label: 'Direction de la Sécurité sociale', url: 'https://www.securite-sociale.fr' },
    { label: 'Assurance maladie, ameli.fr', url: 'https://www.ameli.fr' },
  ],
  cases: {
    about: [
      'Le déficit de la Sécurité sociale se creuse.',
      'L’assurance maladie remboursera les consultations à distance.',
    ],
    other: ['Le garde de sécurité du magasin a donné l’alerte.'],
  },
}
