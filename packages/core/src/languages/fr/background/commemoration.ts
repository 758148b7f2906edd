import type { BackgroundTopic } from '../../background.ts'

export const commemoration: BackgroundTopic = {
  id: 'commemoration',
  term: 'commémoration',
  question: 'Pourquoi commémore-t-on le 8 mai et le 11 novembre ?',
  triggers: [
    '11 novembre',
    '11-Novembre',
    '8-Mai',
    'armistice',
    'devoir de mémoire',
    'anciens combattants',
    'cérémonie du 11 novembre',
    'onze novembre',
    'monument aux morts',
    'première guerre mondiale',
    'grande guerre',
    'centenaire de l’armistice',
    'poilu',
    'ancien combattant',
    'bataille de verdun',
    'tranchées de la somme',
    'commémorations du 11 novembre',
    'commémoration de l’armistice',
    'commémorations du 8 mai',
  ],
  exclusions: ['tranche d’âge', 'tranchée de la fibre'],
  sentences: [
    'Le 11 novembre 1918, l’armistice signé en forêt de Compiègne mit fin aux combats de la Première Guerre mondiale, qui avait fait près de dix millions de morts parmi les soldats, dont 1,4 million de Français.',
    'Ce jour est férié en France depuis 1922 ; depuis 2012, il honore tous ceux qui sont morts pour le pays.',
    'Le 8 mai marque la capitulation de l’Allemagne nazie, en 1945.',
    'Des cérémonies s’y tiennent devant les monuments aux morts, que possède presque chaque commune.',
  ],
  references: [
    { label: 'Chemins de mémoire, ministère des Armées', url: 'https://www.cheminsdememoire.gouv.fr' },
    { label: 'Ministère des Armées, site officiel', url: 'https://www.defense.gouv.fr' },
  ],
  cases: {
    about: [
      'Les cérémonies du 11 novembre se sont tenues sans public.',
      'Le village a perdu trente-deux poilus, dont le nom est gravé sur le monument aux morts.',
    ],
    other: ['L’équipe a fêté son titre tard dans la nuit.'],
  },
}
