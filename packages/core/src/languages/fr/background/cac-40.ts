import type { BackgroundTopic } from '../../background.ts'

export const cac40: BackgroundTopic = {
  id: 'cac-40',
  term: 'CAC 40',
  question: 'Qu’est-ce que le CAC 40 ?',
  triggers: ['bourse de paris', 'place parisienne', 'le cac 40', 'indice cac 40', 'indice parisien'],
  sentences: [
    'Le CAC 40 est le principal indice de la Bourse de Paris.',
    'Il suit le cours de quarante grandes sociétés, choisies par un comité d’experts indépendant selon leur valeur et les échanges dont leurs actions font l’objet.',
    'Chacune y pèse en fonction de la valeur de ses actions disponibles à l’achat, ou « flottant », dans une certaine limite.',
    'Lancé en 1988 à partir d’une base de 1 000 points, il est recalculé tout au long de la séance.',
    'Sa variation ne mesure pas la santé de l’économie française : ces groupes réalisent une grande part de leurs ventes à l’étranger.',
  ],
  references: [{ label: 'Euronext, site officiel', url: 'https://www.euronext.com/fr' }],
  cases: {
    about: ['Le CAC 40 a terminé en hausse de 0,8 %.', 'La Bourse de Paris recule à l’ouverture.'],
    other: ['Un car de 40 places a été affrété.'],
  },
}
