import type { BackgroundTopic } from '../../background.ts'

export const harcelementSexuel: BackgroundTopic = {
  id: 'harcelement-sexuel',
  term: 'harcèlement sexuel',
  question: 'Comment la loi française définit-elle le harcèlement sexuel ?',
  triggers: [
    'harcèlement sexuel',
    'harceler sexuellement',
    'harcelé sexuellement',
    'harcelée sexuellement',
    'harceleur sexuel',
  ],
  country: 'france',
  sentences: [
    'En droit français, le harcèlement sexuel est le fait d’imposer à une personne, de façon répétée, des propos ou des comportements à connotation sexuelle ou sexiste.',
    'Ils doivent porter atteinte à sa dignité ou créer pour elle une situation intimidante, hostile ou offensante.',
    'Une pression grave exercée pour obtenir un acte sexuel est punie de la même façon, même si elle n’a eu lieu qu’une fois.',
    'La peine est de deux ans d’emprisonnement et de 30 000 euros d’amende, et de trois ans, par exemple, en cas d’abus d’autorité.',
    'Un geste imposé sur le corps, comme un attouchement, relève d’une autre infraction, l’agression sexuelle.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, article 222-33',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    {
      label: 'Légifrance, Code du travail, articles L. 1153-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'Trois salariées ont porté plainte pour harcèlement sexuel.',
      'Le chef de service est accusé de harcèlement sexuel.',
    ],
    other: ['Le collège lutte contre le harcèlement scolaire.'],
  },
}
