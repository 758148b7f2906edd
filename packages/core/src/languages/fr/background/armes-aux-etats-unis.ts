import type { BackgroundTopic } from '../../background.ts'

export const armesAuxEtatsUnis: BackgroundTopic = {
  id: 'armes-aux-etats-unis',
  term: 'armes à feu aux États-Unis',
  question: 'Que dit la loi américaine sur les armes à feu ?',
  triggers: [
    'deuxième amendement',
    'NRA',
    'contrôle des armes',
    'tuerie de masse',
    'fusil d’assaut',
    'national rifle association',
    'port d’arme aux états-unis',
    'fusillade dans un lycée',
    'fusillade dans une école',
    'lobby des armes',
  ],
  exclusions: ['contrôle des armes nucléaires', 'contrôle des armements'],
  family: 'armes',
  sentences: [
    'Le deuxième amendement à la Constitution des États-Unis, ratifié en 1791, protège « le droit du peuple de détenir et de porter des armes ».',
    'La Cour suprême y a vu, en 2008, un droit individuel, et en 2022, celui de porter une arme hors de chez soi.',
    'Les règles varient beaucoup d’un État à l’autre ; au niveau fédéral, un vendeur agréé doit vérifier les antécédents de l’acheteur.',
    'La NRA, association fondée en 1871, défend ce droit et s’oppose à la plupart des restrictions.',
  ],
  references: [
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'La tuerie de masse a relancé le débat sur le deuxième amendement.',
      'La NRA a versé des millions de dollars au candidat.',
    ],
    other: ['Le second amendement déposé par la sénatrice porte sur les haies.'],
  },
}
