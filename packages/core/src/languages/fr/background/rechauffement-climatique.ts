import type { BackgroundTopic } from '../../background.ts'

export const rechauffementClimatique: BackgroundTopic = {
  id: 'rechauffement-climatique',
  term: 'réchauffement climatique',
  question: 'Qu’est-ce que le réchauffement climatique ?',
  triggers: [
    'réchauffement climatique',
    'changement climatique',
    'dérèglement climatique',
    'réchauffement de la planète',
    'crise climatique',
    'climatologue',
    'accord de paris',
    'urgence climatique',
    'réchauffement',
    'militants pour le climat',
    'grève pour le climat',
    'marche pour le climat',
    'climatique',
  ],
  family: 'climat',
  sentences: [
    'Le réchauffement climatique est la hausse de la température moyenne de la Terre, comparée le plus souvent à celle de la fin du XIXe siècle.',
    'Selon le Giec, il est causé sans équivoque par les activités humaines, surtout par la combustion de charbon, de pétrole et de gaz.',
    'Il rend plus fréquentes ou plus intenses les vagues de chaleur, les fortes pluies et certaines sécheresses, et fait monter le niveau de la mer.',
    'Par l’accord de Paris, adopté en 2015, les États se sont engagés à le contenir nettement au-dessous de 2 °C et à poursuivre leurs efforts pour le limiter à 1,5 °C.',
  ],
  references: [
    { label: 'Giec, site officiel', url: 'https://www.ipcc.ch/languages-2/francais/' },
    {
      label: 'Convention-cadre des Nations unies sur les changements climatiques, l’accord de Paris',
      url: 'https://unfccc.int/fr/processus-et-reunions/l-accord-de-paris',
    },
  ],
  cases: {
    about: [
      'Le réchauffement climatique rend ces épisodes plus probables, selon les chercheurs.',
      'La loi vise à adapter les villes au changement climatique.',
    ],
    other: ['Le climat social s’est réchauffé dans l’entreprise depuis l’accord.'],
  },
}
