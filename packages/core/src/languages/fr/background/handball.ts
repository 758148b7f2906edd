import type { BackgroundTopic } from '../../background.ts'

export const handball: BackgroundTopic = {
  id: 'handball',
  term: 'handball',
  question: 'Comment se joue le handball ?',
  triggers: [
    'handball',
    'handballeur',
    'handballeuse',
    'jet de sept mètres',
    'jet de 7 mètres',
    'club de hand',
    'starligue',
    'nikola karabatic',
  ],
  exclusions: ['handball fauteuil'],
  sentences: [
    'Le handball oppose deux équipes de sept joueurs, dont un gardien, sur un terrain de 40 mètres sur 20.',
    'Un match dure deux mi-temps de trente minutes ; le ballon se joue à la main et seul le gardien peut se tenir dans la surface, tracée à six mètres du but.',
    'Une faute qui empêche une occasion nette donne un jet de sept mètres, et une faute grave une exclusion de deux minutes ; la troisième met le joueur hors du match.',
    'Né en Europe du Nord au tournant du XXe siècle, ce sport est olympique depuis 1972 pour les hommes et 1976 pour les femmes.',
  ],
  references: [
    { label: 'Fédération internationale de handball', url: 'https://www.ihf.info' },
    { label: 'Fédération française de handball', url: 'https://www.ffhandball.fr' },
  ],
  cases: {
    about: ['Les handballeuses ont gagné la finale.', 'Le club de handball de la ville recrute un gardien.'],
    other: ['Le joueur a touché le ballon de la main dans la surface.'],
  },
}
