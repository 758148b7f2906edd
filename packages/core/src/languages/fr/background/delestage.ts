import type { BackgroundTopic } from '../../background.ts'

export const delestage: BackgroundTopic = {
  id: 'delestage',
  term: 'délestage',
  question: 'Qu’est-ce que le délestage électrique ?',
  triggers: [
    'délestage',
    'délestage électrique',
    'coupure d’électricité',
    'coupure de courant',
    'panne d’électricité',
    'panne de courant',
    'black-out électrique',
    'effacement électrique',
    'rte',
    'réseau de transport d’électricité',
    'privé d’électricité',
    'panne géante',
  ],
  sentences: [
    'Dans un réseau électrique, la production doit être à chaque instant égale à la consommation.',
    'Si elle vient à manquer, le gestionnaire du réseau peut demander à de gros consommateurs de réduire leur usage, abaisser légèrement la tension, puis, en dernier recours, couper le courant par roulement dans certaines zones : c’est le délestage.',
    'Il sert à éviter une panne générale, longue à réparer.',
    'En France, RTE gère les lignes à haute et très haute tension, Enedis la plupart des lignes locales, et les clients prioritaires, comme les hôpitaux, sont protégés des coupures organisées.',
  ],
  references: [
    { label: 'RTE, site officiel', url: 'https://www.rte-france.com' },
    { label: 'Enedis, site officiel', url: 'https://www.enedis.fr' },
  ],
  cases: {
    about: [
      'Des délestages sont organisés dans la capitale sud-africaine depuis trois mois.',
      'Une coupure de courant a privé d’électricité 12 000 foyers du Finistère.',
    ],
    other: ['Le ballon s’est délesté de deux sacs de sable avant de s’élever.'],
  },
}
