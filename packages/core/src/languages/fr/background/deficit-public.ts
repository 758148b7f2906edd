import type { BackgroundTopic } from '../../background.ts'

export const deficitPublic: BackgroundTopic = {
  id: 'deficit-public',
  term: 'déficit public',
  question: 'Qu’est-ce que le déficit public ?',
  triggers: [
    'déficit public',
    'déficit budgétaire',
    'déficit excessif',
    'déficit de l’état',
    'déficits publics',
    'retour du déficit',
    'réduction du déficit',
    'réduire le déficit',
  ],
  sentences: [
    'Le déficit public est la différence, sur une année, entre les dépenses et les recettes des administrations publiques : État, collectivités locales et Sécurité sociale.',
    'Il est financé par l’emprunt et s’ajoute donc à la dette publique.',
    'Il ne faut pas le confondre avec le déficit de l’État seul, ni avec le déficit commercial, qui concerne les échanges avec l’étranger.',
    'Dans l’Union européenne, il ne doit pas dépasser en principe 3 % du produit intérieur brut.',
    'Un pays qui dépasse ce seuil peut faire l’objet d’une procédure pour déficit excessif.',
  ],
  references: [
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
    { label: 'Commission européenne, économie et finances', url: 'https://economy-finance.ec.europa.eu/' },
  ],
  cases: {
    about: [
      'Le déficit public s’est creusé l’an dernier.',
      'Bruxelles ouvre une procédure pour déficit excessif contre l’Italie.',
    ],
    other: ['Le déficit de pluie menace les récoltes.'],
  },
}
