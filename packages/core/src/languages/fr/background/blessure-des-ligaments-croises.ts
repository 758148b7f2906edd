import type { BackgroundTopic } from '../../background.ts'

export const blessureDesLigamentsCroises: BackgroundTopic = {
  id: 'blessure-des-ligaments-croises',
  term: 'rupture des ligaments croisés',
  question: 'Qu’est-ce qu’une rupture des ligaments croisés ?',
  triggers: [
    'ligament croisé',
    'rupture des ligaments',
    'rupture du ligament croisé',
    'ligament croisé antérieur',
  ],
  sentences: [
    'Le genou compte deux ligaments croisés, l’un antérieur, l’autre postérieur, qui empêchent le tibia de glisser par rapport au fémur.',
    'Le ligament antérieur se rompt souvent sur un pivot, une réception de saut ou un changement brusque d’appui, ce qui en fait une blessure fréquente au football, au ski, au rugby ou au handball.',
    'Chez le sportif, le traitement est souvent chirurgical : le ligament est remplacé par un tendon.',
    'La rééducation est longue, et le retour à la compétition demande en général de six mois à un an.',
  ],
  references: [
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
    { label: 'Assurance maladie, thèmes de santé', url: 'https://www.ameli.fr/assure/sante/themes' },
  ],
  cases: {
    about: [
      'La skieuse souffre d’une rupture du ligament croisé antérieur du genou droit.',
      'L’ailier, opéré des ligaments croisés, ne rejouera pas cette saison.',
    ],
    other: ['Les mots croisés du dimanche paraissent désormais en couleur.'],
  },
}
