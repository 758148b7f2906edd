import type { BackgroundTopic } from '../../background.ts'

export const egaliteSalariale: BackgroundTopic = {
  id: 'egalite-salariale',
  term: 'égalité salariale entre femmes et hommes',
  question: 'Comment mesure-t-on l’écart de salaire entre femmes et hommes ?',
  triggers: [
    'égalité salariale',
    'inégalité salariale',
    'écart de salaire',
    'écart de rémunération',
    'écart salarial',
    'égalité des salaires',
    'écarts de salaires',
    'égalité professionnelle',
  ],
  sentences: [
    'L’écart de salaire entre les femmes et les hommes se mesure de plusieurs façons, qui donnent des résultats différents.',
    'L’écart total compare l’ensemble des salaires et tient compte du temps partiel, plus fréquent chez les femmes.',
    'L’écart à temps de travail égal est plus faible, et plus encore si l’on compare des personnes au même poste chez le même employeur.',
    'En France, la loi impose depuis 1972 une rémunération égale pour un même travail ou un travail de valeur égale.',
    'Les entreprises d’au moins cinquante salariés doivent publier des indicateurs sur ce sujet.',
  ],
  references: [
    { label: 'Insee, site officiel', url: 'https://www.insee.fr/fr/accueil' },
    {
      label: 'Légifrance, Code du travail, articles L. 3221-1 et suivants et L. 1142-7 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'L’écart de salaire entre femmes et hommes se réduit.',
      'La loi sur l’égalité salariale sera révisée.',
    ],
    other: ['L’égalisation est survenue en fin de match.'],
  },
}
