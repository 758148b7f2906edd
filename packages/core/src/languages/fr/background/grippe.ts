import type { BackgroundTopic } from '../../background.ts'

export const grippe: BackgroundTopic = {
  id: 'grippe',
  term: 'grippe',
  question: 'Qu’est-ce que la grippe ?',
  triggers: [
    'grippe',
    'grippe saisonnière',
    'épidémie de grippe',
    'virus de la grippe',
    'grippal',
    'syndrome grippal',
    'antigrippal',
    'virus influenza',
  ],
  exclusions: ['grippe aviaire', 'grippe espagnole', 'grippe porcine', 'influenza aviaire'],
  sentences: [
    'La grippe est une infection respiratoire contagieuse, causée par des virus qui circulent chaque hiver dans les régions tempérées.',
    'Elle provoque une forte fièvre, de la toux, des courbatures et une grande fatigue, et guérit le plus souvent en une semaine environ.',
    'Elle peut être grave chez les personnes âgées, les nourrissons, les femmes enceintes et les malades chroniques.',
    'Le virus change sans cesse, d’où la mise à jour annuelle du vaccin ; en France, la vaccination est recommandée notamment à partir de 65 ans.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Grippe (saisonnière) »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/influenza-(seasonal)',
    },
    {
      label: 'Vaccination Info Service, site de Santé publique France',
      url: 'https://vaccination-info-service.fr',
    },
  ],
  cases: {
    about: [
      'L’épidémie de grippe touche désormais toutes les régions.',
      'Les hôpitaux font face à un afflux de patients atteints de la grippe.',
    ],
    other: ['Le moteur grippé a forcé le pilote à abandonner la course.'],
  },
}
