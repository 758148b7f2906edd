import type { BackgroundTopic } from '../../background.ts'

export const conventionCollective: BackgroundTopic = {
  id: 'convention-collective',
  term: 'convention collective',
  question: 'Qu’est-ce qu’une convention collective ?',
  triggers: [
    'convention collective',
    'accord de branche',
    'négociation de branche',
    'branche professionnelle',
  ],
  country: 'france',
  sentences: [
    'En France, une convention collective est un accord négocié entre des syndicats de salariés et des organisations d’employeurs d’une même branche.',
    'Elle adapte le Code du travail aux conditions d’un métier ou d’un secteur.',
    'Elle fixe par exemple les salaires minimaux, les classifications, les congés, les primes ou la période d’essai.',
    'Le ministère du Travail peut l’étendre à toutes les entreprises de la branche, même non signataires.',
    'Depuis 2017, un accord d’entreprise peut y déroger sur de nombreux sujets, mais pas sur les salaires minimaux.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 2221-1 et suivants et L. 2253-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'La nouvelle convention collective de la métallurgie a été signée.',
      'Un accord de branche prévoit une hausse des minima.',
    ],
    other: ['La convention du parti se tient à Chicago.'],
  },
}
