import type { BackgroundTopic } from '../../background.ts'

export const classementSansSuite: BackgroundTopic = {
  id: 'classement-sans-suite',
  term: 'classement sans suite',
  question: 'Qu’est-ce qu’un classement sans suite ?',
  triggers: ['classement sans suite', 'classer sans suite', 'classé sans suite', 'classée sans suite'],
  country: 'france',
  sentences: [
    'En France, le classement sans suite est la décision par laquelle le procureur de la République met fin à une enquête sans engager de poursuites.',
    'Les raisons peuvent être des preuves insuffisantes, un auteur inconnu, l’absence d’infraction ou la prescription des faits.',
    'Ce n’est pas un jugement : tant que les faits ne sont pas prescrits, le procureur peut revenir sur sa décision.',
    'La victime qui avait porté plainte en est informée.',
    'Elle peut contester ce classement devant le procureur général ou saisir elle-même la justice, en se constituant partie civile.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 40-1 à 40-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'L’enquête pour harcèlement a été classée sans suite.',
      'Les plaignantes contestent le classement sans suite.',
    ],
    other: ['Le classement de l’étape a été modifié dans la suite de la course.'],
  },
}
