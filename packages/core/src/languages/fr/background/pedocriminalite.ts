import type { BackgroundTopic } from '../../background.ts'

export const pedocriminalite: BackgroundTopic = {
  id: 'pedocriminalite',
  term: 'violences sexuelles sur mineur',
  question: 'Comment la loi punit-elle les violences sexuelles sur mineurs ?',
  triggers: [
    'pédophilie',
    'pédocriminalité',
    'pédophile',
    'pédopornographie',
    'pédopornographique',
    'pédocriminel',
    'inceste',
    'viol sur mineur',
    'viols sur mineurs',
    'mineur de 15 ans',
    'mineure de 15 ans',
    'ciivise',
    'corruption de mineur',
    'prêtre pédophile',
    'majorité sexuelle',
  ],
  family: 'sexuel',
  country: 'france',
  sentences: [
    'Depuis une loi du 21 avril 2021, aucun adulte ne peut, en France, se prévaloir du consentement d’un enfant de moins de 15 ans, ou de moins de 18 ans en cas d’inceste, si l’écart d’âge est d’au moins cinq ans.',
    'Le viol d’un mineur de cet âge est puni de vingt ans de réclusion.',
    'La victime peut porter plainte jusqu’à ses 48 ans pour un viol.',
    'La détention d’images d’enfants à caractère sexuel est également un délit ; le 119 reçoit les alertes.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 222-23-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Allô enfance en danger, 119', url: 'https://www.allo119.gouv.fr' },
  ],
  cases: {
    about: [
      'L’ancien animateur est jugé pour viols sur mineurs.',
      'Les enquêteurs ont trouvé des images pédopornographiques.',
    ],
    other: ['La pédagogie de cette école séduit les familles.'],
  },
}
