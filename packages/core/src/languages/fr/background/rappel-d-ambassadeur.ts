import type { BackgroundTopic } from '../../background.ts'

export const rappelDAmbassadeur: BackgroundTopic = {
  id: 'rappel-d-ambassadeur',
  term: 'rappel d’un ambassadeur',
  question: 'Que signifie le rappel d’un ambassadeur ?',
  triggers: [
    'rappel de son ambassadeur',
    'rappelé son ambassadeur',
    'rappeler son ambassadeur',
    'rappel de l’ambassadeur',
    'convoqué l’ambassadeur',
    'convoquer l’ambassadeur',
    'ambassadeur rappelé',
    'rappel pour consultations',
    'rupture des relations diplomatiques',
    'rompu ses relations diplomatiques',
    'rompre ses relations diplomatiques',
    'rompu leurs relations diplomatiques',
    'rompu les relations diplomatiques',
  ],
  sentences: [
    'Un ambassadeur représente son pays auprès d’un autre État.',
    'Le rappeler « pour consultations » est un signe de mécontentement : il rentre pour un temps dans son pays, sans que les relations soient rompues.',
    'Une autre mesure, plus légère, consiste à convoquer l’ambassadeur étranger pour lui exprimer une protestation.',
    'La rupture des relations diplomatiques est bien plus grave : elle entraîne la fermeture des ambassades.',
    'Les intérêts d’un pays peuvent alors être confiés à un État tiers, et les locaux de l’ambassade restent protégés par la Convention de Vienne de 1961.',
  ],
  references: [
    {
      label: 'Ministère de l’Europe et des Affaires étrangères, site officiel',
      url: 'https://www.diplomatie.gouv.fr/fr/',
    },
  ],
  cases: {
    about: [
      'Paris a rappelé son ambassadeur à Rome.',
      'Les deux pays ont rompu leurs relations diplomatiques.',
    ],
    other: ['Le champion sera l’ambassadeur de la marque.'],
  },
}
