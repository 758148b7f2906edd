import type { BackgroundTopic } from '../../background.ts'

export const organisationMondialeDeLaSante: BackgroundTopic = {
  id: 'organisation-mondiale-de-la-sante',
  term: 'Organisation mondiale de la santé',
  question: 'Qu’est-ce que l’Organisation mondiale de la santé ?',
  triggers: [
    'organisation mondiale de la santé',
    'oms',
    'urgence de santé publique de portée internationale',
  ],
  sentences: [
    'L’Organisation mondiale de la santé (OMS) est l’institution des Nations unies chargée de la santé publique, fondée en 1948 et installée à Genève.',
    'Elle établit des normes et des recommandations, réunit des données sur les maladies et aide les pays à y faire face.',
    'Lorsqu’un événement menace plusieurs pays, elle peut déclarer une urgence de santé publique de portée internationale.',
    'Elle ne peut pas imposer ses recommandations aux États, qui la financent par des contributions obligatoires et volontaires.',
  ],
  references: [{ label: 'Organisation mondiale de la santé, site officiel', url: 'https://www.who.int/fr' }],
  cases: {
    about: [
      'L’OMS a appelé les pays à renforcer la surveillance du virus.',
      'L’Organisation mondiale de la santé a déclaré la fin de l’épidémie.',
    ],
    other: ['L’organisation mondiale du tourisme prévoit une hausse des voyages.'],
  },
}
