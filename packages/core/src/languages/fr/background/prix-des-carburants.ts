import type { BackgroundTopic } from '../../background.ts'

export const prixDesCarburants: BackgroundTopic = {
  id: 'prix-des-carburants',
  term: 'prix des carburants',
  question: 'De quoi se compose le prix de l’essence ?',
  triggers: [
    'prix des carburants',
    'prix de l’essence',
    'taxe carbone',
    'ticpe',
    'taxes sur les carburants',
    'gazole',
    'sans-plomb',
    'diesel',
    'carburants',
    'carburant',
    'stations-service',
    'station-service',
    'prix du gazole',
    'sp95',
    'taxe sur les carburants',
  ],
  exclusions: ['carburant alternatif', 'moteur diesel', 'bloc diesel', 'diesel hybride'],
  sentences: [
    'Le prix d’un litre d’essence ou de gazole comprend le coût du pétrole brut, son raffinage, le transport, la marge du vendeur et des taxes.',
    'En France, celles-ci en forment souvent plus de la moitié : l’accise sur les énergies, longtemps appelée TICPE, est un montant fixe par litre, auquel s’ajoute la TVA.',
    'Une composante carbone, créée en 2014, en a relevé le niveau jusqu’en 2018.',
    'Les cours du pétrole, libellés en dollars, font varier le reste d’une semaine à l’autre.',
  ],
  references: [
    {
      label: 'Ministère de la Transition écologique, prix des carburants',
      url: 'https://www.prix-carburants.gouv.fr',
    },
    { label: 'Ministère de la Transition écologique, site officiel', url: 'https://www.ecologie.gouv.fr' },
  ],
  cases: {
    about: [
      'Le litre de gazole dépasse deux euros dans la plupart des stations-service.',
      'Le gouvernement renonce à augmenter la taxe carbone.',
    ],
    other: ['L’essence de lavande est distillée sur place.'],
  },
}
