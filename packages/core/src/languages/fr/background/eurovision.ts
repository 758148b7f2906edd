import type { BackgroundTopic } from '../../background.ts'

export const eurovision: BackgroundTopic = {
  id: 'eurovision',
  term: 'Eurovision',
  question: 'Comment fonctionne le concours Eurovision ?',
  triggers: ['eurovision', 'concours eurovision', 'eurovision de la chanson'],
  sentences: [
    'L’Eurovision est un concours de chanson organisé chaque année depuis 1956 par l’Union européenne de radio-télévision, qui réunit des chaînes publiques d’Europe et de pays voisins.',
    'Chaque pays présente une chanson originale, interprétée en direct.',
    'Le classement additionne les points de jurys de professionnels et ceux du public, qui ne peut pas voter pour son propre pays.',
    'Après des demi-finales, la finale a lieu en principe dans le pays vainqueur de l’année précédente.',
  ],
  references: [{ label: 'Eurovision, site officiel', url: 'https://eurovision.tv' }],
  cases: {
    about: [
      'La Suède accueillera la finale de l’Eurovision au mois de mai.',
      'La chanteuse qui représentera la France à l’Eurovision a dévoilé son titre.',
    ],
    other: ['Le sommet a révélé deux visions opposées de l’euro.'],
  },
}
