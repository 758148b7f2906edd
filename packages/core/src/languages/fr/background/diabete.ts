import type { BackgroundTopic } from '../../background.ts'

export const diabete: BackgroundTopic = {
  id: 'diabete',
  term: 'diabète',
  question: 'Qu’est-ce que le diabète ?',
  triggers: ['diabète', 'diabétique', 'insuline', 'glycémie'],
  sentences: [
    'Le diabète est une maladie chronique caractérisée par un excès de sucre dans le sang.',
    'Dans le type 1, qui débute souvent chez l’enfant ou le jeune adulte, le pancréas ne produit presque plus d’insuline, l’hormone qui fait entrer le sucre dans les cellules.',
    'Dans le type 2, de loin le plus fréquent, le corps utilise mal l’insuline ; l’âge, l’hérédité, l’excès de poids et le manque d’activité physique y contribuent.',
    'Mal équilibré, le diabète abîme à la longue le cœur, les reins, les yeux et les nerfs.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Diabète »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/diabetes',
    },
    {
      label: 'Fédération française des diabétiques, site officiel',
      url: 'https://www.federationdesdiabetiques.org',
    },
  ],
  cases: {
    about: [
      'Le nombre de personnes atteintes de diabète augmente dans les outre-mer.',
      'Un capteur de glycémie sera remboursé aux patients.',
    ],
    other: ['Le fabricant de bonbons a réduit le sucre de ses recettes.'],
  },
}
