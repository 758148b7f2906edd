import type { BackgroundTopic } from '../../background.ts'

export const prixEtInventions: BackgroundTopic = {
  id: 'prix-et-inventions',
  term: 'prix scientifiques',
  question: 'Quels sont les grands prix scientifiques ?',
  triggers: [
    'prix scientifique',
    'médaille fields',
    'breakthrough prize',
    'médaille d’or du cnrs',
    'mathématicien',
    'prix abel',
    'mathématiques',
    'neurobiologiste',
    'neuroscientifique',
    'académie des sciences',
    'mathématicienne',
    'neurosciences',
    'lauréat du prix scientifique',
  ],
  exclusions: [
    'lauréat du nobel de la paix',
    'cerveau présumé',
    'cerveau du groupe',
    'cerveau des attentats',
    'cerveau de l’affaire',
    'lauréat du prix goncourt',
    'lauréat du concours',
    'lauréate du prix goncourt',
    'lauréat du césar',
    'municipales',
    'lauréats du loto',
  ],
  sentences: [
    'Outre les prix Nobel, décernés depuis 1901 en physique, en chimie et en médecine, plusieurs récompenses distinguent les savants.',
    'La médaille Fields, remise tous les quatre ans à des mathématiciens de moins de 40 ans, et le prix Abel comblent l’absence d’un Nobel de mathématiques ; la France en a obtenu un grand nombre.',
    'Le Breakthrough Prize, fondé en 2012 par des patrons du numérique, vaut trois millions de dollars.',
    'En France, le CNRS remet chaque année une médaille d’or.',
  ],
  references: [
    { label: 'CNRS, site officiel', url: 'https://www.cnrs.fr/fr' },
    { label: 'Académie des sciences', url: 'https://www.academie-sciences.fr' },
  ],
  cases: {
    about: [
      'La neurobiologiste a reçu le Breakthrough Prize.',
      'Le mathématicien a obtenu la médaille Fields.',
    ],
    other: ['Le jury a choisi la lauréate du concours de chant.'],
  },
}
