import type { BackgroundTopic } from '../../background.ts'

export const feteNationale: BackgroundTopic = {
  id: 'fete-nationale',
  term: '14-Juillet',
  question: 'Que célèbre le 14-Juillet ?',
  triggers: [
    '14-Juillet',
    'défilé du 14 juillet',
    'fête nationale',
    '14 juillet',
    'feu d’artifice',
    'cérémonie du 14 juillet',
    'patrouille de france',
    'la marseillaise',
    'bal des pompiers',
    'défilé militaire',
    'feux d’artifice',
  ],
  exclusions: ['attentat de nice', 'promenade des anglais', 'fête nationale belge', 'fête nationale suisse'],
  country: 'france',
  sentences: [
    'Le 14-Juillet est la fête nationale française depuis une loi de 1880 : il rappelle à la fois la prise de la Bastille, en 1789, et la fête de la Fédération, réunion pacifique tenue un an plus tard.',
    'Le matin, les armées défilent sur les Champs-Élysées devant le président de la République et ses invités étrangers.',
    'Bals et feux d’artifice ont lieu partout, parfois la veille.',
    'La Marseillaise, composée par Rouget de Lisle en 1792, est l’hymne du pays.',
  ],
  references: [
    { label: 'Présidence de la République, site officiel', url: 'https://www.elysee.fr' },
    { label: 'Ministère des Armées, site officiel', url: 'https://www.defense.gouv.fr' },
  ],
  cases: {
    about: [
      'Le défilé du 14 Juillet se tiendra en format réduit.',
      'Le feu d’artifice de la fête nationale est annulé.',
    ],
    other: ['La réunion du 3 juillet portera sur le budget.'],
  },
}
