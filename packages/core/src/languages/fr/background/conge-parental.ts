import type { BackgroundTopic } from '../../background.ts'

export const congeParental: BackgroundTopic = {
  id: 'conge-parental',
  term: 'congé parental',
  question: 'Comment fonctionne le congé parental ?',
  triggers: [
    'congé parental',
    'congé parental d’éducation',
    'congé de paternité',
    'congé paternité',
    'congé de maternité',
    'congé maternité',
    'congé de naissance',
    'congé d’adoption',
    'congé d’accueil',
  ],
  country: 'france',
  sentences: [
    'En France, la salariée qui attend un enfant a droit à un congé de maternité, d’au moins seize semaines pour un premier ou un deuxième enfant, indemnisé par la Sécurité sociale.',
    'Le second parent dispose d’un congé de paternité et d’accueil, porté en 2021 à vingt-cinq jours, en plus d’un congé de naissance de trois jours.',
    'Depuis le 1er juillet 2026, chaque parent peut en outre prendre un congé supplémentaire de naissance d’un ou deux mois.',
    'Le congé parental d’éducation permet ensuite à l’un ou à l’autre d’arrêter ou de réduire son activité, en principe jusqu’aux 3 ans de l’enfant, s’il a au moins un an d’ancienneté ; il n’est pas payé par l’employeur.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 1225-16 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050',
    },
    { label: 'Caisse nationale des allocations familiales, site officiel', url: 'https://www.caf.fr' },
  ],
  cases: {
    about: [
      'La ministre veut réformer un congé parental jugé trop long et mal payé.',
      'L’entreprise allonge le congé de paternité de ses salariés.',
    ],
    other: ['Le congrès du parti se tiendra à Lille au printemps.'],
  },
}
