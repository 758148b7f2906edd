import type { BackgroundTopic } from '../../background.ts'

export const psg: BackgroundTopic = {
  id: 'psg',
  term: 'Paris Saint-Germain',
  question: 'Qu’est-ce que le PSG ?',
  triggers: [
    'PSG',
    'paris saint-germain',
    'paris sg',
    'parc des princes',
    'nasser al-khelaïfi',
    'nasser al-khelaifi',
    'club de la capitale',
    'club parisien',
  ],
  exclusions: ['paris games week'],
  family: 'club',
  sentences: [
    'Le Paris Saint-Germain, ou PSG, est un club de football né en 1970 de l’union du Paris FC et du Stade saint-germanois ; il joue au Parc des Princes.',
    'Racheté en 2011 par un fonds du Qatar, il a recruté des vedettes à prix record, comme le Brésilien Neymar pour 222 millions d’euros en 2017, et dominé le championnat de France.',
    'Il a remporté sa première Ligue des champions en mai 2025, après la Coupe des coupes en 1996.',
  ],
  references: [
    { label: 'Paris Saint-Germain, site officiel', url: 'https://www.psg.fr' },
    { label: 'UEFA, site officiel', url: 'https://fr.uefa.com' },
  ],
  cases: {
    about: [
      'Le PSG s’est imposé 3-0 au Parc des Princes.',
      'Le Paris Saint-Germain a prolongé le contrat de son gardien.',
    ],
    other: ['Les princes du désert règnent sur ces oasis.'],
  },
}
