import type { BackgroundTopic } from '../../background.ts'

export const frAlert: BackgroundTopic = {
  id: 'fr-alert',
  term: 'FR-Alert',
  question: 'Qu’est-ce que FR-Alert ?',
  triggers: [
    'fr-alert',
    'alerte à la population',
    'signal national d’alerte',
    'alerte sur les téléphones',
    'message d’alerte',
    'alerte des populations',
  ],
  country: 'france',
  sentences: [
    'FR-Alert est le système qui permet aux autorités françaises de prévenir sur leur téléphone mobile les personnes présentes dans une zone menacée par un danger grave.',
    'Le message, accompagné d’un son particulier, est diffusé par les antennes : il ne nécessite ni inscription ni application, et ne suit pas la position des appareils.',
    'Il indique la nature du risque et la conduite à tenir.',
    'Il complète les sirènes, testées en général le premier mercredi du mois, ainsi que la radio et la télévision.',
  ],
  references: [{ label: 'FR-Alert, site du ministère de l’Intérieur', url: 'https://fr-alert.gouv.fr' }],
  cases: {
    about: [
      'Un message FR-Alert a invité les habitants à se mettre à l’abri des fumées.',
      'Les autorités ont envoyé une alerte sur les téléphones de tous les habitants du quartier.',
    ],
    other: ['Le cri d’alerte de la marmotte résonne dans la vallée.'],
  },
}
