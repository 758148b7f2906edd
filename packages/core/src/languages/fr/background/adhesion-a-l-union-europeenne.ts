import type { BackgroundTopic } from '../../background.ts'

export const adhesionALUnionEuropeenne: BackgroundTopic = {
  id: 'adhesion-a-l-union-europeenne',
  term: 'adhésion à l’Union européenne',
  question: 'Comment un pays entre-t-il dans l’Union européenne ?',
  triggers: [
    'adhésion à l’union européenne',
    'adhésion à l’ue',
    'élargissement de l’union',
    'candidat à l’ue',
    'candidat à l’union européenne',
    'candidat à l’adhésion',
    'négociations d’adhésion',
    'élargissement de l’ue',
    'statut de candidat à l’ue',
    'statut de candidat à l’adhésion',
  ],
  sentences: [
    'Tout pays d’Europe qui respecte les valeurs démocratiques de l’Union européenne peut demander à y entrer.',
    'Il doit remplir les critères fixés à Copenhague en 1993 : des institutions stables et démocratiques, une économie de marché solide et la capacité d’appliquer les règles européennes.',
    'Les États membres lui accordent à l’unanimité le statut de candidat, puis ouvrent des négociations, chapitre par chapitre.',
    'Celles-ci durent souvent de longues années et peuvent être suspendues.',
    'Le traité d’adhésion doit enfin être approuvé par le Parlement européen et ratifié par tous les États membres et par le pays candidat.',
  ],
  references: [
    { label: 'Commission européenne, politique d’élargissement', url: 'https://enlargement.ec.europa.eu/' },
  ],
  cases: {
    about: [
      'La Moldavie négocie son adhésion à l’Union européenne.',
      'L’élargissement de l’UE aux Balkans divise les Vingt-Sept.',
    ],
    other: ['L’adhésion à l’association coûte dix euros.'],
  },
}
