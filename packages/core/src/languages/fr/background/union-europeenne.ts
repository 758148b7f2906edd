import type { BackgroundTopic } from '../../background.ts'

export const unionEuropeenne: BackgroundTopic = {
  id: 'union-europeenne',
  term: 'Union européenne',
  question: 'Comment fonctionne l’Union européenne ?',
  triggers: [
    'union européenne',
    'pays membres de l’ue',
    'ue',
    'états membres',
    'etats membres',
    'traité de lisbonne',
    'traité de maastricht',
    'construction européenne',
    'institutions européennes',
    'les vingt-sept',
    'les 27',
  ],
  sentences: [
    'L’Union européenne, qui compte vingt-sept pays depuis le départ du Royaume-Uni, en 2020, est issue de la Communauté créée par le traité de Rome, en 1957 ; elle a pris ce nom avec le traité de Maastricht.',
    'La Commission propose les règles communes, que le Parlement européen et le Conseil, où siègent les ministres des États, adoptent ensemble.',
    'Le Conseil européen réunit les chefs d’État et de gouvernement, qui fixent les grandes orientations.',
    'Le droit de l’Union l’emporte sur celui de ses membres dans les domaines qu’ils lui ont confiés.',
  ],
  references: [
    { label: 'Union européenne, site officiel', url: 'https://european-union.europa.eu/index_fr' },
  ],
  cases: {
    about: [
      'L’Union européenne prolonge ses sanctions de six mois.',
      'Les Vingt-Sept se sont accordés dans la nuit à Bruxelles.',
    ],
    other: ['L’union des commerçants du centre-ville appelle à un rassemblement.'],
  },
}
