import type { BackgroundTopic } from '../../background.ts'

export const voteDeConfiance: BackgroundTopic = {
  id: 'vote-de-confiance',
  term: 'vote de confiance',
  question: 'Qu’est-ce qu’un vote de confiance ?',
  triggers: [
    'vote de confiance',
    'déclaration de politique générale',
    'confiance de l’assemblée',
    'confiance des députés',
    'voter la confiance',
    'confiance du parlement',
  ],
  country: 'france',
  sentences: [
    'Un vote de confiance permet à un gouvernement de vérifier qu’il a le soutien des députés.',
    'En France, le Premier ministre peut demander à l’Assemblée nationale d’approuver son programme ou une déclaration de politique générale.',
    'La confiance est accordée si les votes favorables sont plus nombreux que les votes contraires.',
    'Si elle est refusée, le Premier ministre doit remettre la démission du gouvernement.',
    'Sous la Ve République, un gouvernement nommé n’est pas tenu de demander cette confiance pour entrer en fonctions.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 49 et 50',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Le Premier ministre prononcera sa déclaration de politique générale mardi.',
      'Le gouvernement a remporté le vote de confiance.',
    ],
    other: ['La confiance des ménages s’améliore.'],
  },
}
