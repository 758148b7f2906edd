import type { BackgroundTopic } from '../../background.ts'

export const comparutionImmediate: BackgroundTopic = {
  id: 'comparution-immediate',
  term: 'comparution immédiate',
  question: 'Comment fonctionne la comparution immédiate ?',
  triggers: ['comparution immédiate'],
  country: 'france',
  sentences: [
    'En France, la comparution immédiate permet de juger une personne pour un délit très vite, souvent à la sortie de sa garde à vue.',
    'Le procureur de la République la choisit lorsque l’affaire lui paraît en état d’être jugée et que la peine encourue le permet.',
    'Le prévenu doit être assisté d’un avocat et accepter d’être jugé sur-le-champ ; sinon, il obtient un délai pour préparer sa défense.',
    'Dans l’attente de l’audience, le tribunal correctionnel peut le laisser libre, le placer sous contrôle judiciaire ou en détention provisoire.',
    'Cette procédure ne s’applique pas aux crimes.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 395 à 397-7',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Trois hommes seront jugés en comparution immédiate lundi.',
      'Le tribunal a enchaîné les comparutions immédiates après les heurts.',
    ],
    other: ['La comparution du ministre devant la commission n’est pas prévue dans l’immédiat.'],
  },
}
