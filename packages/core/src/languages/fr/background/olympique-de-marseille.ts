import type { BackgroundTopic } from '../../background.ts'

export const olympiqueDeMarseille: BackgroundTopic = {
  id: 'olympique-de-marseille',
  term: 'Olympique de Marseille',
  question: 'Qu’est-ce que l’Olympique de Marseille ?',
  triggers: [
    'olympique de marseille',
    'stade vélodrome',
    'club phocéen',
    'supporters marseillais',
    'droit au but',
    'l’OM',
    'stade Vélodrome',
    'OM :',
    'au Vélodrome',
  ],
  exclusions: ['vel d’hiv', 'om mani', 'om shanti'],
  family: 'club',
  sentences: [
    'L’Olympique de Marseille, ou OM, est un club de football fondé en 1899, dont la devise est « Droit au but » et qui joue au stade Vélodrome.',
    'Le 26 mai 1993, il est devenu le premier club français vainqueur de la Ligue des champions, en battant l’AC Milan à Munich.',
    'La corruption de joueurs de Valenciennes, révélée la même année, lui coûta son titre national et le fit descendre en deuxième division.',
    'L’Américain Frank McCourt l’a acheté en 2016.',
  ],
  references: [
    { label: 'Olympique de Marseille, site officiel', url: 'https://www.om.fr' },
    { label: 'UEFA, site officiel', url: 'https://fr.uefa.com' },
  ],
  cases: {
    about: [
      'L’OM a concédé un nouveau nul au Vélodrome.',
      'Le club phocéen présente ses recrues au stade Vélodrome.',
    ],
    other: ['Les coureurs s’entraînent sur la piste du vélodrome couvert de Roubaix, dit le palmarès.'],
  },
}
