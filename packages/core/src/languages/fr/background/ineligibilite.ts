import type { BackgroundTopic } from '../../background.ts'

export const ineligibilite: BackgroundTopic = {
  id: 'ineligibilite',
  term: 'inéligibilité',
  question: 'Qu’est-ce qu’une peine d’inéligibilité ?',
  triggers: ['inéligibilité', 'peine d’inéligibilité', 'inéligible'],
  country: 'france',
  sentences: [
    'En France, l’inéligibilité est l’interdiction de se présenter à une élection pendant un temps donné.',
    'Un juge pénal peut la prononcer avec une autre peine ; le juge des élections peut aussi sanctionner ainsi des irrégularités, comme celles d’un compte de campagne.',
    'Depuis une loi de 2017, elle doit être prononcée pour certains délits, dont les atteintes à la probité, sauf décision spécialement motivée du juge.',
    'Elle s’applique en principe quand la condamnation est définitive.',
    'Si le tribunal ordonne l’exécution provisoire, elle prend effet tout de suite, même en cas d’appel.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 131-26 à 131-26-2',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Le maire a été condamné à trois ans d’inéligibilité.',
      'Le tribunal l’a déclarée inéligible pour un an.',
    ],
    other: ['Son dossier n’était pas éligible à la prime.'],
  },
}
