import type { BackgroundTopic } from '../../background.ts'

export const audi: BackgroundTopic = {
  id: 'audi',
  term: 'Audi',
  question: 'Qu’est-ce que la marque Audi ?',
  triggers: ['Audi', 'ingolstadt', 'audi sport', 'e-tron', 'marque aux anneaux', 'Quattro'],
  exclusions: ['juda-audi', 'saudi'],
  family: 'marque',
  sentences: [
    'Audi est un constructeur allemand de voitures haut de gamme, dont le siège est à Ingolstadt, en Bavière ; il appartient au groupe Volkswagen depuis les années 1960.',
    'Son nom traduit en latin celui de son fondateur, August Horch, « écoute » ; ses quatre anneaux rappellent les quatre marques réunies en 1932 sous le nom d’Auto Union.',
    'La Quattro, à quatre roues motrices, bouleversa les rallyes à partir de 1981.',
    'Audi a gagné treize fois les Vingt-Quatre Heures du Mans entre 2000 et 2014.',
  ],
  references: [
    { label: 'Audi, site officiel', url: 'https://www.audi.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Audi renouvelle son SUV compact.', 'L’usine d’Ingolstadt est à l’arrêt.'],
    other: ['L’auditoire a applaudi la soliste à tout rompre.'],
  },
}
