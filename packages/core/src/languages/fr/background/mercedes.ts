import type { BackgroundTopic } from '../../background.ts'

export const mercedes: BackgroundTopic = {
  id: 'mercedes',
  term: 'Mercedes-Benz',
  question: 'Qu’est-ce que Mercedes-Benz ?',
  triggers: [
    'Mercedes',
    'mercedes-benz',
    'mercedes-amg',
    'Daimler',
    'AMG',
    'mercedes classe',
    'marque à l’étoile',
    'Maybach',
  ],
  exclusions: ['maria mercedes', 'mercedes erra'],
  family: 'groupe-auto',
  sentences: [
    'Mercedes-Benz est un constructeur allemand établi à Stuttgart, né en 1926 de la fusion des entreprises de Carl Benz et de Gottlieb Daimler.',
    'Le premier avait fait breveter, en janvier 1886, une voiture à moteur à essence, tenue pour l’origine de l’automobile ; le prénom Mercedes était celui de la fille d’un client.',
    'La marque à l’étoile vend surtout des berlines, des SUV et des utilitaires ; AMG en signe les modèles sportifs.',
    'Elle a dominé la Formule 1 de 2014 à 2021.',
  ],
  references: [
    { label: 'Mercedes-Benz, site officiel', url: 'https://group.mercedes-benz.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Mercedes rappelle des milliers de véhicules.',
      'La nouvelle Mercedes-AMG développe 612 chevaux.',
    ],
    other: ['Les astronomes ont photographié une étoile naissante.'],
  },
}
