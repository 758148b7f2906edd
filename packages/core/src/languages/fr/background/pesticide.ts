import type { BackgroundTopic } from '../../background.ts'

export const pesticide: BackgroundTopic = {
  id: 'pesticide',
  term: 'pesticide',
  question: 'Qu’est-ce qu’un pesticide ?',
  triggers: [
    'pesticide',
    'produit phytosanitaire',
    'produit phytopharmaceutique',
    'néonicotinoïde',
    'insecticide',
    'herbicide',
    'désherbant',
    'chlordécone',
    'fongicide',
    'acétamipride',
  ],
  sentences: [
    'Un pesticide est un produit destiné à détruire ou à repousser des organismes jugés nuisibles : on distingue les herbicides, les fongicides et les insecticides, entre autres.',
    'En agriculture, on parle aussi de produit phytopharmaceutique.',
    'La substance active est approuvée par l’Union européenne, puis chaque produit est autorisé par les États ; en France, cette tâche revient à l’Anses.',
    'L’emploi de pesticides protège les récoltes, mais peut contaminer l’eau, l’air et les sols et nuire aux pollinisateurs.',
    'Des études ont établi des liens entre l’exposition professionnelle à certains d’entre eux et plusieurs maladies, dont la maladie de Parkinson.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    {
      label: 'Inserm, expertise collective « Pesticides et santé »',
      url: 'https://www.inserm.fr/expertise-collective/pesticides-et-sante-nouvelles-donnees-2021/',
    },
  ],
  cases: {
    about: [
      'Des traces de pesticides ont été relevées dans l’eau de six communes.',
      'Les betteraviers réclament le retour d’un insecticide interdit.',
    ],
    other: ['Le pestiféré du roman trouve refuge dans un couvent.'],
  },
}
