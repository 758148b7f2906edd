import type { BackgroundTopic } from '../../background.ts'

export const passageANiveau: BackgroundTopic = {
  id: 'passage-a-niveau',
  term: 'passage à niveau',
  question: 'Quelles sont les règles de sécurité à un passage à niveau ?',
  triggers: ['passage à niveau', 'passages à niveau'],
  sentences: [
    'Un passage à niveau est un croisement, à la même hauteur, d’une route et d’une voie ferrée.',
    'Le train y est toujours prioritaire : lancé, il lui faut souvent plusieurs centaines de mètres pour s’arrêter.',
    'La plupart sont équipés de feux rouges, d’une sonnerie et de barrières qui se ferment automatiquement.',
    'SNCF Réseau recommande de s’arrêter dès que le feu clignote et de ne s’engager que si l’on est sûr de pouvoir dégager la voie ; un véhicule bloqué doit être évacué, et l’agent joint par le téléphone situé sur place.',
  ],
  references: [
    { label: 'SNCF Réseau, site officiel', url: 'https://www.sncf-reseau.com/fr' },
    {
      label: 'Légifrance, Code de la route',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
    },
  ],
  cases: {
    about: [
      'Une voiture a été percutée par un train à un passage à niveau dans l’Ain.',
      'Quatre passages à niveau jugés dangereux seront supprimés dans la région.',
    ],
    other: ['Le passage au niveau supérieur du jeu exige trois pièces d’or.'],
  },
}
