import type { BackgroundTopic } from '../../background.ts'

export const gelPrintanier: BackgroundTopic = {
  id: 'gel-printanier',
  term: 'gel de printemps',
  question: 'Pourquoi le gel de printemps menace-t-il les vignes ?',
  triggers: [
    'gel tardif',
    'gel de printemps',
    'gelée printanière',
    'gel printanier',
    'gelée tardive',
    'épisode de gel',
    'assurance récolte',
    'vignes gelées',
  ],
  exclusions: ['gel des avoirs', 'gel hydroalcoolique', 'gel des prix'],
  sentences: [
    'Le gel de printemps survient quand le froid revient après le démarrage de la végétation.',
    'Les bourgeons et les fleurs, gorgés d’eau, peuvent alors être détruits par quelques degrés au-dessous de zéro, ce qui réduit parfois fortement la récolte de raisins ou de fruits.',
    'Les agriculteurs se protègent avec des bougies, des éoliennes qui brassent l’air ou de l’eau pulvérisée, dont la glace isole les bourgeons.',
    'Avec le réchauffement du climat, la végétation démarre plus tôt, ce qui peut l’exposer davantage.',
    'En France, l’assurance récolte est complétée par une solidarité nationale pour les pertes les plus graves.',
  ],
  references: [
    { label: 'Inrae, site officiel', url: 'https://www.inrae.fr' },
    { label: 'Ministère de l’Agriculture, site officiel', url: 'https://agriculture.gouv.fr' },
  ],
  cases: {
    about: [
      'Un épisode de gel tardif a touché les vignobles de Chablis.',
      'Les arboriculteurs évaluent les dégâts des gelées printanières sur les abricotiers.',
    ],
    other: ['Le gel des avoirs de l’oligarque a été confirmé par la justice.'],
  },
}
