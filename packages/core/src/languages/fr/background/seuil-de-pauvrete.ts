import type { BackgroundTopic } from '../../background.ts'

export const seuilDePauvrete: BackgroundTopic = {
  id: 'seuil-de-pauvrete',
  term: 'seuil de pauvreté',
  question: 'Qu’est-ce que le seuil de pauvreté ?',
  triggers: [
    'seuil de pauvreté',
    'taux de pauvreté',
    'sous le seuil de pauvreté',
    'grande pauvreté',
    'pauvreté extrême',
    'extrême pauvreté',
    'plan pauvreté',
    'lutte contre la pauvreté',
    'ménages modestes',
  ],
  exclusions: ['précarité énergétique', 'précarité de l’emploi'],
  sentences: [
    'En France et en Europe, une personne est dite pauvre quand son niveau de vie est inférieur à 60 % du niveau de vie médian.',
    'Le niveau de vie médian partage la population en deux : une moitié vit avec plus, l’autre avec moins.',
    'Le niveau de vie d’un ménage est son revenu, après impôts et prestations, rapporté au nombre et à l’âge de ceux qui y vivent.',
    'Cette pauvreté est donc relative : elle mesure un écart avec le reste de la société.',
    'La Banque mondiale suit, elle, une pauvreté extrême, définie par une somme par jour.',
  ],
  references: [{ label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' }],
  cases: {
    about: [
      'Un habitant sur cinq vit sous le seuil de pauvreté.',
      'L’Insee publie le taux de pauvreté par région.',
    ],
    other: ['La pauvreté du jeu a déçu les supporters.'],
  },
}
