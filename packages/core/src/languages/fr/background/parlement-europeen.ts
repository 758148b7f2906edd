import type { BackgroundTopic } from '../../background.ts'

export const parlementEuropeen: BackgroundTopic = {
  id: 'parlement-europeen',
  term: 'Parlement européen',
  question: 'Quels sont les pouvoirs du Parlement européen ?',
  triggers: [
    'parlement européen',
    'plénière à strasbourg',
    'groupe au parlement européen',
    'présidente du parlement européen',
  ],
  sentences: [
    'Le Parlement européen représente les citoyens de l’Union européenne, qui élisent ses députés tous les cinq ans.',
    'Il vote les lois européennes et le budget, le plus souvent à égalité avec les gouvernements des États membres, réunis au sein du Conseil.',
    'À la différence d’un parlement national, il ne peut pas proposer lui-même une loi : il peut seulement demander à la Commission de le faire.',
    'Il élit le président de la Commission et peut renverser celle-ci par une motion de censure.',
    'Son siège est à Strasbourg, mais il travaille aussi à Bruxelles.',
  ],
  references: [
    { label: 'Parlement européen, site officiel', url: 'https://www.europarl.europa.eu/portal/fr' },
  ],
  cases: {
    about: [
      'Le Parlement européen a adopté la résolution.',
      'Le texte sera voté en plénière à Strasbourg par le Parlement européen.',
    ],
    other: ['Le Parlement a approuvé l’accord avec ses voisins européens.'],
  },
}
