import type { BackgroundTopic } from '../../background.ts'

export const volleyBall: BackgroundTopic = {
  id: 'volley-ball',
  term: 'volley-ball',
  question: 'Comment se joue le volley-ball ?',
  triggers: [
    'volley-ball',
    'volleyball',
    'volleyeur',
    'volleyeuse',
    'club de volley',
    'équipe de france de volley',
  ],
  exclusions: ['terrain de volley'],
  sentences: [
    'Le volley-ball oppose deux équipes de six joueurs, séparées par un filet, sur un terrain de 18 mètres sur 9.',
    'Chaque équipe peut toucher le ballon trois fois au plus avant de le renvoyer dans le camp adverse, et un même joueur jamais deux fois de suite.',
    'Un set se gagne à 25 points avec deux points d’écart, un match au meilleur des cinq sets ; le dernier se joue en 15 points.',
    'Inventé en 1895 dans le Massachusetts par William Morgan, ce sport est olympique depuis 1964.',
  ],
  references: [
    { label: 'Fédération internationale de volleyball', url: 'https://www.fivb.com' },
    { label: 'Fédération française de volley', url: 'https://www.ffvb.org' },
  ],
  cases: {
    about: [
      'Les volleyeuses françaises ont gagné en trois sets.',
      'Le championnat de volley-ball reprend samedi.',
    ],
    other: ['Le camping a une piscine et un terrain de volley.'],
  },
}
