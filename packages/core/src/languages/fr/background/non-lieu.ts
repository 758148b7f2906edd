import type { BackgroundTopic } from '../../background.ts'

export const nonLieu: BackgroundTopic = {
  id: 'non-lieu',
  term: 'non-lieu',
  question: 'Qu’est-ce qu’un non-lieu ?',
  triggers: ['non-lieu', 'ordonnance de non-lieu', 'non-lieux'],
  country: 'france',
  sentences: [
    'En droit français, le non-lieu est la décision par laquelle un juge d’instruction clôt son enquête sans renvoyer l’affaire devant une juridiction de jugement.',
    'Il le prononce si les faits ne constituent pas une infraction, si leur auteur reste inconnu ou si les charges sont insuffisantes.',
    'Le parquet et la partie civile peuvent contester cette décision devant la chambre de l’instruction de la cour d’appel.',
    'Le non-lieu diffère de la relaxe et de l’acquittement, qui sont prononcés après un procès.',
    'L’enquête peut être rouverte si de nouvelles charges apparaissent.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 177 et 188 à 190',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Les juges ont rendu un non-lieu dans cette affaire.',
      'Les familles contestent l’ordonnance de non-lieu.',
    ],
    other: ['La réunion n’a pas eu lieu.'],
  },
}
