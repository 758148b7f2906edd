import type { BackgroundTopic } from '../../background.ts'

export const ivg: BackgroundTopic = {
  id: 'ivg',
  term: 'interruption volontaire de grossesse',
  question: 'Que dit la loi française sur l’IVG ?',
  triggers: [
    'interruption volontaire de grossesse',
    'ivg',
    'avortement',
    'droit à l’avortement',
    'loi veil',
    'anti-avortement',
  ],
  country: 'france',
  sentences: [
    'L’interruption volontaire de grossesse (IVG) est l’arrêt d’une grossesse à la demande de la femme.',
    'Dépénalisée en France par la loi Veil du 17 janvier 1975, elle peut être pratiquée par médicaments ou par une intervention, jusqu’à la fin de la quatorzième semaine de grossesse depuis une loi de 2022.',
    'Elle est prise en charge par l’Assurance maladie.',
    'Depuis mars 2024, la Constitution dispose que la loi détermine les conditions dans lesquelles s’exerce la liberté garantie à la femme d’y avoir recours ; dans le monde, les législations sont très diverses.',
  ],
  references: [
    { label: 'Ministère de la Santé, site sur l’IVG', url: 'https://ivg.gouv.fr' },
    {
      label: 'Légifrance, Code de la santé publique, articles L. 2212-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Le Parlement polonais a rejeté un assouplissement du droit à l’avortement.',
      'Le planning familial dénonce les difficultés d’accès à l’IVG.',
    ],
    other: ['Le décollage a avorté à cause d’une alarme dans le cockpit.'],
  },
}
