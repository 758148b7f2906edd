import type { BackgroundTopic } from '../../background.ts'

export const hezbollah: BackgroundTopic = {
  id: 'hezbollah',
  term: 'Hezbollah',
  question: 'Qu’est-ce que le Hezbollah ?',
  triggers: [
    'hezbollah',
    'hassan nasrallah',
    'mouvement chiite',
    'milice chiite',
    'mouvement chiite libanais',
  ],
  sentences: [
    'Le Hezbollah, « parti de Dieu », est un mouvement chiite libanais, à la fois parti politique, réseau d’aide sociale et milice armée, fondé en 1982 avec l’appui de l’Iran pour combattre l’occupation israélienne.',
    'Israël s’est retiré du sud du pays en 2000, et l’a affronté de nouveau en 2006, puis à partir d’octobre 2023.',
    'Son chef, Hassan Nasrallah, a été tué dans un bombardement le 27 septembre 2024.',
    'Les États-Unis le jugent terroriste ; l’Union européenne, seulement sa branche militaire.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le Hezbollah a tiré des roquettes vers le nord d’Israël.',
      'Le mouvement chiite libanais compte plusieurs ministres.',
    ],
    other: ['Le prêtre a béni la foule des fidèles.'],
  },
}
