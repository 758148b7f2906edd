import type { BackgroundTopic } from '../../background.ts'

export const secondeGuerreMondiale: BackgroundTopic = {
  id: 'seconde-guerre-mondiale',
  term: 'Seconde Guerre mondiale',
  question: 'Que fut la Seconde Guerre mondiale ?',
  triggers: [
    'seconde guerre mondiale',
    'débarquement de normandie',
    'libération de paris',
    'occupation allemande',
    'régime de vichy',
    'compagnon de la libération',
    'appel du 18 juin',
    'armée allemande',
    'allemagne nazie',
    'ancien résistant',
    'ancienne résistante',
    'grande résistante',
    'la Résistance',
    'plages du débarquement',
    'anniversaire du débarquement',
    'Débarquement',
    'Libération de Paris',
    'chef de la résistance',
    'régime nazi',
    'occupant nazi',
  ],
  exclusions: [
    'débarquement de migrants',
    'résistance aux antibiotiques',
    'première guerre mondiale',
    'bactérie',
    'résistance des matériaux',
    'résistance thermique',
  ],
  sentences: [
    'Commencée le 1er septembre 1939 par l’invasion de la Pologne, la Seconde Guerre mondiale opposa les Alliés à l’Allemagne nazie, à l’Italie et au Japon, et fit plus de 50 millions de morts, civils pour la plupart.',
    'La France, vaincue en juin 1940, fut occupée ; le régime de Vichy collabora, tandis que Charles de Gaulle appelait depuis Londres à poursuivre le combat.',
    'Le débarquement de Normandie, le 6 juin 1944, ouvrit la voie à la Libération.',
    'L’Allemagne capitula le 8 mai 1945, le Japon le 2 septembre.',
  ],
  references: [
    { label: 'Chemins de mémoire, ministère des Armées', url: 'https://www.cheminsdememoire.gouv.fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'La résistante, compagnon de la Libération, est morte à 101 ans.',
      'Les plages du débarquement de Normandie attendent les vétérans.',
    ],
    other: ['La résistance du matériau a été testée en laboratoire.'],
  },
}
