import type { BackgroundTopic } from '../../background.ts'

export const rougeole: BackgroundTopic = {
  id: 'rougeole',
  term: 'rougeole',
  question: 'Qu’est-ce que la rougeole ?',
  triggers: ['rougeole', 'vaccin ror'],
  sentences: [
    'La rougeole est une maladie virale parmi les plus contagieuses, qui se transmet par l’air.',
    'Elle débute par une forte fièvre, une toux et des yeux rouges, suivies d’une éruption de plaques rouges sur le visage puis sur le corps.',
    'Elle peut entraîner une pneumonie ou une encéphalite, parfois mortelles, surtout chez les nourrissons, les adultes et les personnes aux défenses affaiblies.',
    'Il n’existe pas de traitement qui élimine le virus, mais un vaccin, donné en deux doses, en protège très efficacement ; en France, il est obligatoire pour les enfants nés à partir de 2018.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Rougeole »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/measles',
    },
    {
      label: 'Vaccination Info Service, site de Santé publique France',
      url: 'https://vaccination-info-service.fr',
    },
  ],
  cases: {
    about: [
      'Quinze cas de rougeole ont été recensés dans une école de Grenoble.',
      'La rougeole progresse en Europe, faute de vaccination suffisante.',
    ],
    other: ['Le rouge-gorge a été élu oiseau préféré des internautes.'],
  },
}
