import type { BackgroundTopic } from '../../background.ts'

export const statuesEtMemoire: BackgroundTopic = {
  id: 'statues-et-memoire',
  term: 'statues contestées',
  question: 'Pourquoi des statues sont-elles contestées ?',
  triggers: [
    'déboulonner',
    'déboulonnage',
    'statue de colbert',
    'statue déboulonnée',
    'confédéré',
    'drapeau confédéré',
    'code noir',
    'statue de christophe colomb',
    'général lee',
    'statue confédérée',
    'passé esclavagiste',
    'statues confédérées',
    'statues d’esclavagistes',
    'statue renversée',
    'statues renversées',
    'vandalisme contre la statue',
  ],
  exclusions: ['statue de la liberté', 'statue de cire', 'statuette', 'statue antique', 'statue du christ'],
  sentences: [
    'Des statues d’hommes liés à l’esclavage ou à la colonisation sont contestées dans plusieurs pays, en particulier celles des généraux confédérés, qui défendirent le Sud esclavagiste pendant la guerre de Sécession américaine.',
    'Le mouvement s’est étendu en juin 2020, après la mort de George Floyd : à Bristol, en Angleterre, celle d’un marchand d’esclaves fut jetée dans le port.',
    'Les uns demandent de les retirer, les autres de les expliquer ou de les conserver.',
    'La France a aboli l’esclavage en 1794, puis, définitivement, en 1848.',
  ],
  references: [
    { label: 'Fondation pour la mémoire de l’esclavage', url: 'https://memoire-esclavage.org' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le déboulonnage de la statue de Colbert est exclu par le maire.',
      'La ville retirera la statue du général confédéré.',
    ],
    other: ['Le sculpteur a taillé un lion dans le marbre.'],
  },
}
