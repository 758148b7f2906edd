import type { BackgroundTopic } from '../../background.ts'

export const agriculteur: BackgroundTopic = {
  id: 'agriculteur',
  term: 'agriculteur',
  question: 'Comment vivent les agriculteurs en France ?',
  triggers: [
    'agriculteur',
    'agricultrice',
    'fnsea',
    'exploitant agricole',
    'éleveur',
    'exploitation agricole',
    'paysan',
    'confédération paysanne',
    'jeunes agriculteurs',
    'agriculteurs',
    'colère des agriculteurs',
    'chambre d’agriculture',
    'monde agricole',
    'céréalier',
    'coordination rurale',
  ],
  country: 'france',
  sentences: [
    'La France compte environ 390 000 exploitations agricoles, selon le recensement de 2020, soit quatre fois moins que cinquante ans plus tôt ; leur taille moyenne a augmenté d’autant.',
    'Céréales, lait, viande, vin, fruits et légumes en font l’un des premiers producteurs de l’Union européenne.',
    'Les revenus y varient beaucoup d’une année et d’un métier à l’autre, et les aides de la politique agricole commune en forment une large part.',
    'La FNSEA, la Coordination rurale et la Confédération paysanne sont les principaux syndicats.',
  ],
  references: [
    { label: 'Ministère de l’Agriculture, site officiel', url: 'https://agriculture.gouv.fr' },
    { label: 'Insee, site officiel', url: 'https://www.insee.fr' },
  ],
  cases: {
    about: [
      'Les agriculteurs ont bloqué la préfecture avec leurs tracteurs.',
      'La FNSEA demande un report de la mesure.',
    ],
    other: ['La culture physique se pratiquait alors en plein air.'],
  },
}
