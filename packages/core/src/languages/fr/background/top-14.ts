import type { BackgroundTopic } from '../../background.ts'

export const top14: BackgroundTopic = {
  id: 'top-14',
  term: 'Top 14',
  question: 'Comment fonctionne le Top 14 ?',
  triggers: [
    'top 14',
    'bouclier de brennus',
    'championnat de france de rugby',
    'pro d2',
    'ligue nationale de rugby',
    'top14',
  ],
  sentences: [
    'Le Top 14 est la première division du championnat de France masculin de rugby à XV, organisée par la Ligue nationale de rugby.',
    'Ses quatorze clubs se rencontrent deux fois, une fois sur chaque terrain.',
    'À l’issue de cette phase, les six premiers disputent la phase finale : les deux premiers sont directement en demi-finale, les quatre suivants passent par un match de barrage.',
    'Le vainqueur de la finale reçoit le bouclier de Brennus, remis depuis 1892.',
    'Le dernier descend en principe en Pro D2, la deuxième division.',
  ],
  references: [{ label: 'Ligue nationale de rugby, site du Top 14', url: 'https://top14.lnr.fr' }],
  cases: {
    about: [
      'Toulouse a battu La Rochelle et prend la tête du Top 14.',
      'Le bouclier de Brennus a été présenté aux supporters sur la place du Capitole.',
    ],
    other: ['Le top des quatorze plus beaux villages a été publié par la revue.'],
  },
}
