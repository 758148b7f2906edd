import type { BackgroundTopic } from '../../background.ts'

export const voitureHybride: BackgroundTopic = {
  id: 'voiture-hybride',
  term: 'voiture hybride',
  question: 'Comment fonctionne une voiture hybride ?',
  triggers: [
    'hybride',
    'hybride rechargeable',
    'voiture hybride',
    'motorisation hybride',
    'moteur hybride',
    'hybride léger',
    'hybridation',
    'plug-in',
    'micro-hybride',
    'bloc essence',
    'e-hybrid',
  ],
  exclusions: ['format hybride', 'travail hybride', 'guerre hybride', 'menace hybride'],
  sentences: [
    'Une voiture hybride associe un moteur à essence ou diesel et un moteur électrique, qu’alimente une batterie rechargée au freinage.',
    'Dans une hybride rechargeable, cette batterie, plus grosse, se branche aussi sur une prise et permet de rouler quelques dizaines de kilomètres à l’électricité seule.',
    'L’économie de carburant est nette en ville, faible sur l’autoroute ; sans recharge régulière, une hybride rechargeable consomme plus que ne l’indiquent les essais.',
    'La Toyota Prius fut, en 1997, la première vendue en grande série.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    { label: 'Ministère de la Transition écologique, site officiel', url: 'https://www.ecologie.gouv.fr' },
  ],
  cases: {
    about: [
      'Le SUV adopte une motorisation hybride rechargeable.',
      'La marque généralise l’hybride à toute sa gamme.',
    ],
    other: ['Cette rose est issue d’un croisement de deux variétés.'],
  },
}
