import type { BackgroundTopic } from '../../background.ts'

export const leveeDeFonds: BackgroundTopic = {
  id: 'levee-de-fonds',
  term: 'levée de fonds',
  question: 'Qu’est-ce qu’une levée de fonds ?',
  triggers: [
    'levée de fonds',
    'tour de table',
    'capital-risque',
    'start-up valorisée',
    'levées de fonds',
    'capital-investissement',
    'lever des fonds auprès',
    'levé des fonds auprès',
    'lever millions d’euros',
    'lever millions de dollars',
    'levé millions d’euros',
    'levé millions de dollars',
  ],
  exclusions: [
    'téléthon',
    'œuvre caritative',
    'campagne électorale',
    'unesco',
    'caritatif',
    'dons',
    'don de',
  ],
  family: 'jeune-pousse',
  sentences: [
    'Une levée de fonds permet à une jeune entreprise de trouver de l’argent en vendant une part de son capital à des investisseurs.',
    'Ceux-ci deviennent actionnaires et attendent de leur part qu’elle prenne de la valeur.',
    'Ce sont souvent des fonds de capital-risque, qui acceptent de perdre leur mise dans certaines sociétés pour en gagner beaucoup dans d’autres.',
    'Une jeune société non cotée et évaluée à plus d’un milliard de dollars est appelée « licorne ».',
    'La valorisation annoncée résulte d’une négociation : elle ne garantit pas le prix d’une vente future.',
  ],
  references: [{ label: 'Bpifrance, site officiel', url: 'https://www.bpifrance.fr/' }],
  cases: {
    about: [
      'La start-up annonce une levée de fonds de vingt millions d’euros.',
      'Un fonds de capital-risque a mené le tour de table.',
      'La jeune entreprise a levé 12 millions d’euros.',
    ],
    other: ['La table ronde a fait le tour de la question des fonds marins.'],
  },
}
