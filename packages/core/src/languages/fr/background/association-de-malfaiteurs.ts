import type { BackgroundTopic } from '../../background.ts'

export const associationDeMalfaiteurs: BackgroundTopic = {
  id: 'association-de-malfaiteurs',
  term: 'association de malfaiteurs',
  question: 'Qu’est-ce qu’une association de malfaiteurs ?',
  triggers: ['association de malfaiteurs', 'association de malfaiteurs terroriste'],
  country: 'france',
  sentences: [
    'En droit français, l’association de malfaiteurs est un groupement formé pour préparer un crime ou un délit grave.',
    'Il faut que cette préparation se soit traduite par des faits matériels, comme l’achat d’armes, la location d’un véhicule ou des repérages.',
    'Cette infraction permet de punir ceux qui s’entendent pour commettre une infraction avant même que celle-ci ait lieu.',
    'La peine dépend de la gravité des infractions préparées.',
    'Un texte distinct, plus sévère, vise l’association de malfaiteurs qui prépare un acte de terrorisme.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 421-2-1 et 450-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Ils sont poursuivis pour association de malfaiteurs.',
      'Le tribunal a retenu l’association de malfaiteurs terroriste.',
    ],
    other: ['L’association de riverains dénonce des actes de malfaisance.'],
  },
}
