import type { BackgroundTopic } from '../../background.ts'

export const grandChelemDeTennis: BackgroundTopic = {
  id: 'grand-chelem-de-tennis',
  term: 'Grand Chelem de tennis',
  question: 'Qu’est-ce que le Grand Chelem de tennis ?',
  triggers: [
    'tournoi du grand chelem',
    'tournois du grand chelem',
    'titre du grand chelem',
    'titre en grand chelem',
    'levée du grand chelem',
    'finale du grand chelem',
    'open d’australie',
    'us open',
    'wimbledon',
    'victoire en grand chelem',
  ],
  exclusions: ['golf', 'judo', 'six nations'],
  sentences: [
    'Quatre tournois de tennis, les plus importants de la saison, forment le Grand Chelem : l’Open d’Australie à Melbourne, Roland-Garros à Paris, Wimbledon à Londres et l’US Open à New York.',
    'Roland-Garros se joue sur terre battue, Wimbledon sur gazon et les deux autres sur surface dure.',
    'En simple, les hommes y disputent des matchs en trois sets gagnants, contre deux pour les femmes, comme dans les autres tournois.',
    'Au sens strict, réussir le Grand Chelem consiste à gagner les quatre titres la même année, ce que très peu de champions ont fait.',
  ],
  references: [
    { label: 'Fédération internationale de tennis, site officiel', url: 'https://www.itftennis.com' },
    { label: 'Fédération française de tennis, site officiel', url: 'https://www.fft.fr' },
  ],
  cases: {
    about: [
      'La Tchèque a remporté son premier titre du Grand Chelem.',
      'Le tenant du titre a été éliminé dès le premier tour de Wimbledon.',
    ],
    other: ['Le Quinze de France a réussi le Grand Chelem dans le Tournoi des Six Nations.'],
  },
}
