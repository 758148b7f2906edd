import type { BackgroundTopic } from '../../background.ts'

export const dechetNucleaire: BackgroundTopic = {
  id: 'dechet-nucleaire',
  term: 'déchets radioactifs',
  question: 'Que deviennent les déchets radioactifs ?',
  triggers: [
    'déchet radioactif',
    'déchet nucléaire',
    'cigéo',
    'enfouissement des déchets',
    'stockage géologique',
    'combustible usé',
    'retraitement du combustible',
    'andra',
  ],
  sentences: [
    'Les déchets radioactifs proviennent surtout des centrales nucléaires, mais aussi de la recherche, de la médecine et de la défense.',
    'Ils sont classés selon leur activité et le temps pendant lequel ils restent dangereux, de quelques jours à des centaines de milliers d’années.',
    'Les moins radioactifs, de loin les plus volumineux, sont stockés en surface.',
    'Pour les plus dangereux, issus surtout du combustible usé, la France prévoit un stockage dans l’argile, à environ 500 mètres sous terre : c’est le projet Cigéo, à Bure, dans la Meuse.',
    'L’Agence nationale pour la gestion des déchets radioactifs (Andra) en est chargée.',
  ],
  references: [{ label: 'Andra, site officiel', url: 'https://www.andra.fr' }],
  cases: {
    about: [
      'Les opposants au projet Cigéo ont manifesté contre l’enfouissement des déchets radioactifs.',
      'Le train transportait du combustible usé vers l’usine de La Hague.',
    ],
    other: ['La collecte des déchets ménagers reprendra lundi après la grève.'],
  },
}
