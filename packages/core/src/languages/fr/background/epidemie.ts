import type { BackgroundTopic } from '../../background.ts'

export const epidemie: BackgroundTopic = {
  id: 'epidemie',
  term: 'épidémie',
  question: 'Quelle différence entre épidémie et pandémie ?',
  triggers: [
    'épidémie',
    'pandémie',
    'épidémique',
    'pandémique',
    'foyer de contamination',
    'taux de reproduction',
    'r0',
    'cas contact',
    'foyer épidémique',
    'patient zéro',
  ],
  exclusions: ['épidémie de vols', 'épidémie de blessures'],
  family: 'epidemie',
  sentences: [
    'Une épidémie est l’augmentation du nombre de cas d’une maladie, en un lieu et pendant une période donnés, au-delà de ce qui est attendu.',
    'On parle de pandémie lorsqu’elle s’étend à une grande partie du monde ; une maladie présente en permanence dans une région est dite endémique.',
    'La vitesse de propagation est décrite par le nombre de reproduction, noté R0 au début d’une épidémie, c’est-à-dire le nombre moyen de personnes qu’un malade contamine.',
    'S’il reste au-dessus de 1, l’épidémie progresse ; s’il passe durablement au-dessous, elle recule.',
    'Les autorités disposent de plusieurs moyens pour la freiner : isoler les malades, rechercher leurs contacts, vacciner, limiter les rassemblements, informer la population et surveiller les frontières.',
    'La grippe dite espagnole, en 1918 et 1919, tua des dizaines de millions de personnes.',
  ],
  references: [
    { label: 'Institut Pasteur, site officiel', url: 'https://www.pasteur.fr/fr' },
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
  ],
  cases: {
    about: [
      'L’épidémie progresse dans trois régions, selon les autorités sanitaires.',
      'Un foyer de contamination a été détecté dans un abattoir.',
    ],
    other: ['L’équipe, privée de six titulaires, affronte une épidémie de blessures.'],
  },
}
