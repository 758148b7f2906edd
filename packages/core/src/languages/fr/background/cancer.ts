import type { BackgroundTopic } from '../../background.ts'

export const cancer: BackgroundTopic = {
  id: 'cancer',
  term: 'cancer',
  question: 'Qu’est-ce qu’un cancer ?',
  triggers: [
    'cancer',
    'tumeur',
    'chimiothérapie',
    'cancérologue',
    'oncologue',
    'dépistage du cancer',
    'cancéreux',
    'leucémie',
    'immunothérapie',
    'mammographie',
  ],
  exclusions: ['tropique du cancer', 'signe du cancer', 'cancer de la société'],
  sentences: [
    'Un cancer apparaît lorsque des cellules anormales se multiplient sans contrôle et forment une tumeur, ou envahissent le sang et les ganglions.',
    'Il peut s’étendre à d’autres organes : on parle alors de métastases.',
    'Selon le cas, il est traité par la chirurgie, la radiothérapie, la chimiothérapie, l’immunothérapie ou une combinaison de ces méthodes.',
    'Plus il est découvert tôt, plus les chances de guérison sont en général élevées ; en France, des programmes nationaux de dépistage existent pour les cancers du sein, colorectal et du col de l’utérus.',
  ],
  references: [
    { label: 'Institut national du cancer, site officiel', url: 'https://www.cancer.fr' },
    {
      label: 'Organisation mondiale de la santé, fiche « Cancer »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/cancer',
    },
  ],
  cases: {
    about: [
      'Le dépistage du cancer colorectal reste trop peu suivi, selon l’institut.',
      'Le chanteur est mort d’un cancer du poumon, a annoncé sa famille.',
    ],
    other: ['Les natifs du signe du cancer liront avec profit l’horoscope du mois.'],
  },
}
