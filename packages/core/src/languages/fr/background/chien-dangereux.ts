import type { BackgroundTopic } from '../../background.ts'

export const chienDangereux: BackgroundTopic = {
  id: 'chien-dangereux',
  term: 'attaque de chien',
  question: 'Que dit la loi sur les chiens dangereux ?',
  triggers: [
    'attaque de chien',
    'chien dangereux',
    'pitbull',
    'rottweiler',
    'morsure de chien',
    'mordu par un chien',
    'chien d’attaque',
    'staffordshire',
    'american staff',
    'molosse',
    'chiens',
  ],
  exclusions: ['chien de traîneau', 'temps de chien', 'chien policier'],
  country: 'france',
  sentences: [
    'La loi française du 6 janvier 1999 classe certains chiens en deux catégories : ceux d’attaque, comme les pitbulls sans pedigree, qu’il est interdit d’acheter ou de donner, et ceux de garde et de défense, comme le rottweiler.',
    'Leur maître doit obtenir un permis, une assurance, une évaluation du comportement, et les tenir muselés et en laisse dans la rue.',
    'Toute morsure doit être déclarée à la mairie, et l’animal placé sous surveillance vétérinaire.',
    'Le propriétaire répond des dommages causés.',
  ],
  references: [
    {
      label: 'Légifrance, Code rural, articles L211-11 à L211-16',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: ['Le rottweiler a mordu un enfant de quatre ans.', 'Une attaque de chien a fait un blessé grave.'],
    other: ['Les éleveurs préparent leurs chats pour le concours.'],
  },
}
