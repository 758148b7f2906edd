import type { BackgroundTopic } from '../../background.ts'

export const partiRepublicainAmericain: BackgroundTopic = {
  id: 'parti-republicain-americain',
  term: 'Parti républicain américain',
  question: 'Qu’est-ce que le Parti républicain américain ?',
  triggers: [
    'parti républicain',
    'convention républicaine',
    'camp républicain',
    'gop',
    'grand old party',
    'candidat républicain',
    'primaires républicaines',
    'mitch mcconnell',
    'élu républicain',
    'élus républicains américains',
  ],
  exclusions: [
    'parti les républicains',
    'LR',
    'les Républicains',
    'garde républicaine',
    'front républicain',
    'calendrier républicain',
    'parti républicain italien',
    'école républicaine',
    'pacte républicain',
    'armée républicaine irlandaise',
    'ordre républicain',
    'républicain lorrain',
    'est républicain',
    'arc républicain',
  ],
  family: 'parti-usa',
  sentences: [
    'Le Parti républicain est l’un des deux grands partis des États-Unis, fondé en 1854 par des adversaires de l’extension de l’esclavage ; Abraham Lincoln fut, en 1860, son premier élu à la présidence.',
    'L’éléphant est son emblème, et « Grand Old Party », ou GOP, son surnom.',
    'Conservateur, il défend d’ordinaire la baisse des impôts, un État fédéral restreint, le port d’armes et, pour une grande part de ses membres, l’interdiction de l’avortement.',
    'Donald Trump en a pris la tête à partir de 2016.',
  ],
  references: [
    { label: 'Parti républicain, site officiel', url: 'https://www.gop.com' },
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
  ],
  cases: {
    about: [
      'La convention républicaine a désigné le président sortant.',
      'Plusieurs élus du parti républicain ont pris leurs distances.',
    ],
    other: ['Le carrosse royal est exposé au musée.'],
  },
}
