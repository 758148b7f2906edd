import type { BackgroundTopic } from '../../background.ts'

export const nutriScore: BackgroundTopic = {
  id: 'nutri-score',
  term: 'Nutri-Score',
  question: 'Qu’est-ce que le Nutri-Score ?',
  triggers: [
    'nutri-score',
    'nutriscore',
    'étiquetage nutritionnel',
    'aliment ultra-transformé',
    'aliment ultratransformé',
    'produit ultra-transformé',
    'produit ultratransformé',
    'aliments ultratransformés',
    'aliments ultra-transformés',
    'produits ultratransformés',
    'produits ultra-transformés',
    'malbouffe',
  ],
  sentences: [
    'Le Nutri-Score est un logo qui classe les aliments emballés de A, vert foncé, à E, orange foncé, selon leur qualité nutritionnelle.',
    'La note dépend de la teneur en sucres, en graisses saturées, en sel et en calories, et, dans l’autre sens, en fibres, en protéines et en fruits et légumes.',
    'Lancé en France en 2017, il est facultatif, car le droit européen ne permet pas à un pays de l’imposer seul.',
    'Il aide à comparer des produits proches et ne dit rien du degré de transformation, des additifs ou des pesticides.',
  ],
  references: [
    {
      label: 'Santé publique France, page « Nutri-Score »',
      url: 'https://www.santepubliquefrance.fr/determinants-de-sante/nutrition-et-activite-physique/articles/nutri-score',
    },
  ],
  cases: {
    about: [
      'Un fabricant de biscuits retire le Nutri-Score de ses emballages.',
      'L’étude associe les aliments ultratransformés à un risque accru de diabète.',
    ],
    other: ['Le score du match n’a pas bougé avant la pause.'],
  },
}
