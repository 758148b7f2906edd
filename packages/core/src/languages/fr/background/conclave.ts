import type { BackgroundTopic } from '../../background.ts'

export const conclave: BackgroundTopic = {
  id: 'conclave',
  term: 'conclave',
  question: 'Comment le pape est-il élu ?',
  triggers: [
    'conclave',
    'élection du pape',
    'chapelle sixtine',
    'collège des cardinaux',
    'cardinal électeur',
    'sacré collège',
    'nouveau pape',
    'élire le pape',
    'élection d’un pape',
    'successeur du pape',
  ],
  exclusions: ['conclave sur les retraites', 'conclave social'],
  sentences: [
    'Le pape, évêque de Rome et chef de l’Église catholique, est élu à vie par les cardinaux âgés de moins de 80 ans, réunis en conclave dans la chapelle Sixtine, au Vatican.',
    'Ils y sont coupés du monde extérieur et tenus au secret.',
    'Les votes se succèdent, jusqu’à quatre par jour, tant qu’aucun nom n’obtient les deux tiers des voix.',
    'Les bulletins sont brûlés : une fumée noire annonce un scrutin sans résultat, une fumée blanche l’élection d’un pape.',
    'L’élu, s’il accepte, choisit le nom sous lequel il régnera.',
  ],
  references: [
    { label: 'Saint-Siège, site officiel', url: 'https://www.vatican.va/content/vatican/fr.html' },
  ],
  cases: {
    about: [
      'Les cardinaux entreront en conclave mercredi après-midi.',
      'Une fumée blanche s’est élevée au-dessus de la chapelle Sixtine.',
    ],
    other: ['Le conclave sur les retraites s’est soldé par un échec, ont constaté les syndicats.'],
  },
}
