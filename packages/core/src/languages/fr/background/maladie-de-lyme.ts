import type { BackgroundTopic } from '../../background.ts'

export const maladieDeLyme: BackgroundTopic = {
  id: 'maladie-de-lyme',
  term: 'maladie de Lyme',
  question: 'Qu’est-ce que la maladie de Lyme ?',
  triggers: [
    'maladie de lyme',
    'borréliose',
    'piqûre de tique',
    'morsure de tique',
    'tique',
    'encéphalite à tiques',
  ],
  sentences: [
    'La maladie de Lyme est une infection bactérienne transmise par la piqûre de certaines tiques, présentes dans les bois, les herbes hautes et les jardins.',
    'Son premier signe est souvent une rougeur de la peau qui s’étend en cercle autour de la piqûre, dans les jours ou les semaines suivantes.',
    'Sans traitement antibiotique, l’infection peut toucher les articulations, les nerfs ou, plus rarement, le cœur.',
    'Les symptômes persistants attribués à la maladie font l’objet de controverses.',
    'Les autorités sanitaires recommandent de s’habiller de façon couvrante, d’inspecter son corps après une sortie et de retirer vite la tique avec un tire-tique.',
  ],
  references: [
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
  ],
  cases: {
    about: [
      'Les promeneurs sont appelés à se méfier des tiques au printemps.',
      'Une association de malades de la maladie de Lyme saisit le Conseil d’État.',
    ],
    other: ['L’acteur a pris le tic de langage de son personnage.'],
  },
}
