import type { BackgroundTopic } from '../../background.ts'

export const basketBall: BackgroundTopic = {
  id: 'basket-ball',
  term: 'basket-ball et NBA',
  question: 'Qu’est-ce que la NBA ?',
  triggers: [
    'basket-ball',
    'nba',
    'basketteur',
    'basketteuse',
    'lakers',
    'lebron james',
    'tony parker',
    'kobe bryant',
    'michael jordan',
    'panier à trois points',
    'euroligue',
    'basketteurs',
    'milwaukee bucks',
    'chicago bulls',
    'golden state',
    'match de basket',
    'club de basket',
    'joueur de basket',
    'basket-ball français',
  ],
  exclusions: ['paire de baskets', 'baskets aux pieds', 'baskets blanches', 'basket-fauteuil'],
  sentences: [
    'Le basket-ball a été inventé en décembre 1891 dans le Massachusetts par un professeur de gymnastique, James Naismith.',
    'Cinq joueurs par équipe y marquent des paniers à deux ou trois points, selon la distance, et des lancers francs à un point.',
    'La NBA, championnat nord-américain créé en 1946, réunit trente clubs privés, sans montée ni descente, qui recrutent les jeunes talents par un tirage, la « draft ».',
    'Ses joueurs comptent parmi les sportifs les mieux payés du monde.',
  ],
  references: [
    { label: 'NBA, site officiel', url: 'https://www.nba.com' },
    { label: 'Fédération française de basketball', url: 'https://www.ffbb.com' },
  ],
  cases: {
    about: ['La NBA reprendra sa saison à Orlando.', 'Le basketteur a inscrit 36 points contre les Lakers.'],
    other: ['Elle a troqué ses escarpins contre des baskets.'],
  },
}
