import type { BackgroundTopic } from '../../background.ts'

export const paludisme: BackgroundTopic = {
  id: 'paludisme',
  term: 'paludisme',
  question: 'Qu’est-ce que le paludisme ?',
  triggers: ['paludisme', 'malaria', 'antipaludéen', 'plasmodium'],
  sentences: [
    'Le paludisme, ou malaria, est une maladie causée par un parasite que transmet la piqûre de certains moustiques, les anophèles.',
    'Il provoque de la fièvre, des frissons et des maux de tête, et peut tuer en quelques jours s’il n’est pas soigné à temps.',
    'Il touche surtout l’Afrique subsaharienne, où les enfants de moins de 5 ans en sont les principales victimes.',
    'On le combat avec des moustiquaires imprégnées d’insecticide, des médicaments et, depuis les années 2020, des vaccins destinés aux jeunes enfants.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Paludisme »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/malaria',
    },
    { label: 'Institut Pasteur, site officiel', url: 'https://www.pasteur.fr/fr' },
  ],
  cases: {
    about: [
      'Le Burkina Faso distribue des moustiquaires contre le paludisme.',
      'Un traitement antipaludéen est évalué par les chercheurs.',
    ],
    other: ['Le palace accueillera un sommet de chefs cuisiniers.'],
  },
}
