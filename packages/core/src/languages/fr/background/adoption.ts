import type { BackgroundTopic } from '../../background.ts'

export const adoption: BackgroundTopic = {
  id: 'adoption',
  term: 'adoption',
  question: 'Comment adopter un enfant en France ?',
  triggers: [
    'adoption',
    'enfant adopté',
    'parents adoptifs',
    'adopter un enfant',
    'pupille de l’état',
    'accouchement sous x',
    'né sous x',
    'famille d’accueil',
    'aide sociale à l’enfance',
    'enfants placés',
    'ase',
    'protection de l’enfance',
    'foyer de l’enfance',
    'assistante maternelle',
    'enfant placé',
    'enfants maltraités',
    'maltraitance infantile',
    'enfance en danger',
  ],
  exclusions: [
    'adoption du texte',
    'adoption du projet',
    'adoption de la loi',
    'adoption définitive',
    'adoption du budget',
    'adoption par le parlement',
    'adoption d’un texte',
    'adoption de ce texte',
    'adoption d’une loi',
  ],
  country: 'france',
  sentences: [
    'L’adoption crée en France une filiation par jugement : plénière, elle remplace la famille d’origine ; simple, elle s’y ajoute.',
    'Elle est ouverte aux couples, mariés ou non depuis 2022, et aux personnes seules, d’au moins 26 ans en règle générale, munies d’un agrément du département.',
    'Les pupilles de l’État sont peu nombreux, et l’adoption internationale a beaucoup reculé.',
    'Les enfants en danger relèvent de l’aide sociale à l’enfance, confiée aux départements, qui les suit à domicile ou les place ; le 119 reçoit les appels.',
  ],
  references: [
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
    {
      label: 'Légifrance, Code civil, articles 343 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'Les parents adoptifs ont attendu six ans.',
      'Les enfants placés manquent de familles d’accueil.',
    ],
    other: ['L’adoption du texte par le Sénat ne fait guère de doute.'],
  },
}
