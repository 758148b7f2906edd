import type { BackgroundTopic } from '../../background.ts'

export const prudHommes: BackgroundTopic = {
  id: 'prud-hommes',
  term: 'conseil de prud’hommes',
  question: 'Comment fonctionne le conseil de prud’hommes ?',
  triggers: ['prud’hommes', 'conseil de prud’hommes', 'prud’homal', 'prud’homale', 'aux prud’hommes'],
  country: 'france',
  sentences: [
    'En France, le conseil de prud’hommes juge les litiges entre un salarié et son employeur nés du contrat de travail.',
    'Il est composé à parts égales de représentants des salariés et des employeurs, qui ne sont pas des magistrats professionnels.',
    'Il cherche d’abord à concilier les parties, puis juge l’affaire en cas d’échec.',
    'Si les voix se partagent, un magistrat professionnel, le juge départiteur, vient trancher.',
    'Pour un licenciement injustifié, les indemnités suivent un barème fixé en 2017, sauf exceptions comme le harcèlement ou la discrimination.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 1411-1 et suivants et L. 1235-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: ['L’ancien cadre a saisi les prud’hommes.', 'Le conseil de prud’hommes a requalifié son contrat.'],
    other: ['Les hommes du village vivent de la pêche.'],
  },
}
