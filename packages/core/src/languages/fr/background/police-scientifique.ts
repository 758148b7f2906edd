import type { BackgroundTopic } from '../../background.ts'

export const policeScientifique: BackgroundTopic = {
  id: 'police-scientifique',
  term: 'police scientifique',
  question: 'Comment travaille la police scientifique ?',
  triggers: [
    'police scientifique',
    'police technique et scientifique',
    'test adn',
    'trace adn',
    'traces adn',
    'empreinte génétique',
    'autopsie',
    'médecin légiste',
    'médecine légale',
    'institut médico-légal',
    'prélèvement adn',
    'analyse adn',
    'expertise génétique',
    'relevés d’empreintes',
    'fichier des empreintes génétiques',
    'scène de crime',
  ],
  exclusions: ['autopsie d’un échec', 'autopsie d’une défaite'],
  sentences: [
    'La police scientifique recueille et analyse les indices laissés par un crime ou un accident : empreintes, traces d’ADN, fibres, projectiles, données de téléphone.',
    'L’autopsie, confiée à un médecin légiste, recherche les causes et le moment de la mort.',
    'En France, un fichier national conserve depuis 1998 les empreintes génétiques de personnes condamnées ou mises en cause.',
    'Une trace d’ADN prouve un contact, non la culpabilité : c’est aux enquêteurs et aux juges d’en tirer, avec d’autres éléments, des conclusions.',
  ],
  references: [
    {
      label: 'Service national de police scientifique',
      url: 'https://www.police-nationale.interieur.gouv.fr',
    },
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'L’autopsie doit préciser les causes du décès.',
      'La trace ADN relevée sur la vitre a conduit à un suspect.',
    ],
    other: ['La revue scientifique a publié l’étude dans son numéro de mai.'],
  },
}
