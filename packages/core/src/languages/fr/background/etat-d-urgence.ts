import type { BackgroundTopic } from '../../background.ts'

export const etatDUrgence: BackgroundTopic = {
  id: 'etat-d-urgence',
  term: 'état d’urgence',
  question: 'Qu’est-ce que l’état d’urgence ?',
  triggers: ['état d’urgence'],
  exclusions: [
    'état d’urgence sanitaire',
    'état d’urgence climatique',
    'covid-19',
    'coronavirus',
    'urgence relative',
    'urgence absolue',
    'état d’urgence relative',
  ],
  sentences: [
    'L’état d’urgence est un régime d’exception qui donne plus de pouvoirs aux autorités face à un péril grave.',
    'En France, il est prévu par une loi de 1955, en cas de péril imminent dû à des atteintes graves à l’ordre public ou de calamité publique.',
    'Le Conseil des ministres peut le décréter pour douze jours ; au-delà, seul le Parlement peut le prolonger.',
    'Il permet notamment d’assigner des personnes à résidence, de fermer des lieux et d’interdire des rassemblements.',
    'Ces mesures sont contrôlées par le juge administratif.',
  ],
  references: [
    {
      label: 'Légifrance, loi n° 55-385 du 3 avril 1955 relative à l’état d’urgence',
      url: 'https://www.legifrance.gouv.fr/',
    },
  ],
  cases: {
    about: [
      'Le gouvernement a décrété l’état d’urgence après les émeutes.',
      'Le Parlement a prolongé l’état d’urgence.',
    ],
    other: ['Les médecins des urgences jugent l’état du patient stable.'],
  },
}
