import type { BackgroundTopic } from '../../background.ts'

export const epr: BackgroundTopic = {
  id: 'epr',
  term: 'EPR',
  question: 'Qu’est-ce qu’un réacteur EPR ?',
  triggers: [
    'epr',
    'epr2',
    'réacteur epr',
    'epr de flamanville',
    'réacteur pressurisé européen',
    'hinkley point',
  ],
  sentences: [
    'L’EPR est un réacteur nucléaire à eau pressurisée dit de troisième génération, d’une puissance d’environ 1 650 mégawatts, conçu par des entreprises françaises et allemandes.',
    'Il comporte des protections supplémentaires : une enceinte épaisse, des systèmes de secours en plusieurs exemplaires et un réceptacle destiné à recueillir le cœur s’il venait à fondre.',
    'Les premiers chantiers, en Finlande et à Flamanville, dans la Manche, ont connu des retards de plusieurs années et des surcoûts considérables.',
    'EDF a élaboré une version remaniée, l’EPR2, plus facile à construire en série.',
  ],
  references: [
    { label: 'EDF, site officiel', url: 'https://www.edf.fr' },
    {
      label: 'Autorité de sûreté nucléaire et de radioprotection, site officiel',
      url: 'https://www.asnr.fr',
    },
  ],
  cases: {
    about: [
      'L’EPR de Flamanville a de nouveau été couplé au réseau jeudi.',
      'Le coût des futurs EPR2 a été réévalué, selon la Cour des comptes.',
    ],
    other: ['L’épreuve de tir a été reportée à cause du brouillard.'],
  },
}
