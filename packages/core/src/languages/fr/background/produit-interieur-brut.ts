import type { BackgroundTopic } from '../../background.ts'

export const produitInterieurBrut: BackgroundTopic = {
  id: 'produit-interieur-brut',
  term: 'produit intérieur brut',
  question: 'Qu’est-ce que le PIB ?',
  triggers: [
    'pib',
    'produit intérieur brut',
    'croissance économique',
    'taux de croissance',
    'prévision de croissance',
    'croissance du pib',
    'prévisions de croissance',
    'croissance française',
    'croissance mondiale',
  ],
  exclusions: ['croissance des plantes', 'retard de croissance'],
  sentences: [
    'Le produit intérieur brut, ou PIB, mesure la valeur de tous les biens et services produits dans un pays pendant une période.',
    'La croissance est l’augmentation du PIB, une fois retiré l’effet de la hausse des prix.',
    'En France, l’Insee publie une première estimation chaque trimestre, puis la révise à mesure que des données plus complètes arrivent.',
    'Rapporté au nombre d’habitants, le PIB sert à comparer les pays.',
    'Il ne dit rien de la répartition des richesses, du bien-être ni de l’état de l’environnement.',
  ],
  references: [{ label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' }],
  cases: {
    about: [
      'Le PIB a progressé de 0,3 % au troisième trimestre.',
      'L’institut abaisse sa prévision de croissance.',
    ],
    other: ['La croissance de l’enfant est suivie par un pédiatre.'],
  },
}
