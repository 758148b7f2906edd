import type { BackgroundTopic } from '../../background.ts'

export const franceTravail: BackgroundTopic = {
  id: 'france-travail',
  term: 'France Travail',
  question: 'Quel est le rôle de France Travail, l’ancien Pôle emploi ?',
  triggers: [
    'pôle emploi',
    'France Travail',
    'demandeur d’emploi',
    'demandeurs d’emploi',
    'inscrits à pôle emploi',
    'agence pour l’emploi',
    'chômeur',
    'insertion professionnelle',
  ],
  family: 'chomage',
  country: 'france',
  sentences: [
    'France Travail est, depuis le 1er janvier 2024, le nom de Pôle emploi, l’opérateur public français né en 2008 de la fusion de l’ANPE et des Assédic.',
    'Il inscrit les demandeurs d’emploi, les accompagne, verse les allocations de l’assurance chômage et reçoit les offres des entreprises.',
    'Les inscrits doivent chercher un emploi et actualiser chaque mois leur situation.',
    'Le nombre d’inscrits diffère du taux de chômage de l’Insee, établi par une enquête selon la définition du Bureau international du travail.',
  ],
  references: [
    { label: 'France Travail, site officiel', url: 'https://www.francetravail.fr' },
    { label: 'Insee, site officiel', url: 'https://www.insee.fr' },
  ],
  cases: {
    about: [
      'Le nombre de demandeurs d’emploi a reculé au troisième trimestre.',
      'Pôle emploi renforce l’accompagnement des jeunes.',
    ],
    other: ['La France du travail manuel est au cœur de l’exposition.'],
  },
}
