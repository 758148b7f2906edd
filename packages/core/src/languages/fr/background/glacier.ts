import type { BackgroundTopic } from '../../background.ts'

export const glacier: BackgroundTopic = {
  id: 'glacier',
  term: 'glacier',
  question: 'Pourquoi les glaciers reculent-ils ?',
  triggers: [
    'fonte des glaciers',
    'recul des glaciers',
    'fonte du glacier',
    'glaciologue',
    'recul du glacier',
    'calotte glaciaire',
    'calotte polaire',
    'banquise',
    'mer de glace',
    'effondrement du glacier',
    'sérac',
    'fonte des glaces',
    'inlandsis',
    'pergélisol',
    'permafrost',
  ],
  sentences: [
    'Un glacier est une masse de glace, née de l’accumulation de la neige, qui s’écoule lentement sous son propre poids.',
    'Il grossit s’il neige davantage en altitude qu’il ne fond plus bas, et recule dans le cas contraire.',
    'Le réchauffement climatique fait perdre de la glace à la grande majorité des glaciers du monde ainsi qu’au Groenland et à l’Antarctique, ce qui élève le niveau des mers.',
    'La banquise, faite d’eau de mer gelée, flotte déjà : sa fonte ne le relève presque pas.',
    'En montagne, le recul des glaciers peut fragiliser des parois, former des lacs et provoquer des chutes de glace.',
  ],
  references: [
    {
      label: 'Institut des géosciences de l’environnement, site officiel',
      url: 'https://www.ige-grenoble.fr',
    },
    { label: 'Giec, site officiel', url: 'https://www.ipcc.ch/languages-2/francais/' },
  ],
  cases: {
    about: [
      'Les glaciologues surveillent un glacier suspendu au-dessus du val d’Aoste.',
      'La banquise arctique a atteint une étendue très faible en septembre.',
    ],
    other: ['Le glacier du port propose un parfum à la lavande.'],
  },
}
