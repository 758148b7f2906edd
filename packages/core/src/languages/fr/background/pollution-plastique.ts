import type { BackgroundTopic } from '../../background.ts'

export const pollutionPlastique: BackgroundTopic = {
  id: 'pollution-plastique',
  term: 'pollution plastique',
  question: 'Qu’est-ce que la pollution plastique ?',
  triggers: [
    'pollution plastique',
    'microplastique',
    'déchet plastique',
    'traité plastique',
    'nanoplastique',
    'plastique à usage unique',
    'continent de plastique',
  ],
  sentences: [
    'La pollution plastique est l’accumulation dans la nature d’objets et de fragments de plastique, une matière presque toujours issue du pétrole ou du gaz et qui met très longtemps à se dégrader.',
    'En se fragmentant, elle produit des microplastiques, des morceaux de moins de cinq millimètres, que l’on retrouve dans les océans, les sols, l’air et les êtres vivants.',
    'Leurs effets sur la santé humaine sont encore à l’étude.',
    'L’Union européenne a interdit la vente de plusieurs objets à usage unique, comme les pailles et les couverts en plastique.',
  ],
  references: [
    {
      label: 'Programme des Nations unies pour l’environnement, site officiel',
      url: 'https://www.unep.org/fr',
    },
    {
      label: 'Commission européenne, page « Single-use plastics »',
      url: 'https://environment.ec.europa.eu/topics/plastics/single-use-plastics_en',
    },
  ],
  cases: {
    about: [
      'Les négociateurs ne sont pas parvenus à un traité contre la pollution plastique.',
      'Des microplastiques ont été trouvés dans la neige des Pyrénées.',
    ],
    other: ['Le chirurgien plastique a été radié par l’ordre des médecins.'],
  },
}
