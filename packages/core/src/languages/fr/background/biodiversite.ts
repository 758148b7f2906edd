import type { BackgroundTopic } from '../../background.ts'

export const biodiversite: BackgroundTopic = {
  id: 'biodiversite',
  term: 'biodiversité',
  question: 'Qu’est-ce que la biodiversité ?',
  triggers: [
    'biodiversité',
    'effondrement du vivant',
    'extinction d’espèces',
    'extinction des espèces',
    'disparition des espèces',
    'diversité biologique',
    'perte de biodiversité',
    'océans',
    'écosystème',
    'protection de la nature',
    'écosystèmes',
  ],
  sentences: [
    'La biodiversité est la diversité du vivant : celle des espèces, celle des individus d’une même espèce et celle des milieux où ils vivent.',
    'Elle rend des services essentiels, comme la pollinisation des cultures, la fertilité des sols ou l’épuration de l’eau.',
    'Selon la plateforme scientifique internationale Ipbes, son déclin a cinq grandes causes : le changement d’usage des terres et des mers, l’exploitation directe des espèces, le changement climatique, la pollution et les espèces invasives.',
    'La convention sur la diversité biologique, signée à Rio de Janeiro en 1992, fixe le cadre de l’action internationale.',
  ],
  references: [
    { label: 'Office français de la biodiversité, site officiel', url: 'https://www.ofb.gouv.fr' },
    { label: 'Ipbes, site officiel', url: 'https://www.ipbes.net' },
  ],
  cases: {
    about: [
      'Le rapport alerte sur le déclin de la biodiversité dans les eaux douces.',
      'Les experts redoutent une extinction d’espèces à grande échelle.',
    ],
    other: ['La diversité des candidats à l’écran a été mesurée par le régulateur.'],
  },
}
