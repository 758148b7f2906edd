import type { BackgroundTopic } from '../../background.ts'

export const energieNucleaire: BackgroundTopic = {
  id: 'energie-nucleaire',
  term: 'énergie nucléaire',
  question: 'Comment fonctionne une centrale nucléaire ?',
  triggers: [
    'énergie nucléaire',
    'centrale nucléaire',
    'réacteur nucléaire',
    'autorité de sûreté nucléaire',
    'parc nucléaire',
    'cœur du réacteur',
    'asn',
    'asnr',
    'sûreté nucléaire',
    'électricité nucléaire',
    'relance du nucléaire',
    'filière nucléaire',
  ],
  exclusions: [
    'arme nucléaire',
    'arme atomique',
    'programme nucléaire iranien',
    'bombe atomique',
    'ogive nucléaire',
  ],
  sentences: [
    'Une centrale nucléaire produit de l’électricité grâce à la chaleur que dégage la fission, c’est-à-dire la cassure de noyaux d’uranium ou de plutonium.',
    'Cette chaleur transforme de l’eau en vapeur, qui fait tourner une turbine reliée à un alternateur.',
    'Le réacteur est entouré de plusieurs barrières qui retiennent les matières radioactives, et doit être refroidi en permanence, même à l’arrêt.',
    'La production émet très peu de gaz à effet de serre mais laisse des déchets radioactifs.',
    'En France, une autorité indépendante contrôle la sûreté des installations et peut en ordonner l’arrêt.',
  ],
  references: [
    {
      label: 'Autorité de sûreté nucléaire et de radioprotection, site officiel',
      url: 'https://www.asnr.fr',
    },
    { label: 'Agence internationale de l’énergie atomique, site officiel', url: 'https://www.iaea.org/fr' },
  ],
  cases: {
    about: [
      'EDF a arrêté un réacteur nucléaire pour contrôler une soudure.',
      'L’avenir de la centrale nucléaire sera tranché par référendum en Suisse.',
    ],
    other: ['La famille nucléaire n’est plus la norme, observe le sociologue.'],
  },
}
