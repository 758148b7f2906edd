import type { BackgroundTopic } from '../../background.ts'

export const homicideInvolontaire: BackgroundTopic = {
  id: 'homicide-involontaire',
  term: 'homicide involontaire',
  question: 'Qu’est-ce qu’un homicide involontaire ?',
  triggers: ['homicide involontaire', 'homicide routier', 'homicide par imprudence'],
  family: 'homicide',
  country: 'france',
  sentences: [
    'En droit français, l’homicide involontaire est le fait de causer la mort d’une personne sans le vouloir, par maladresse, imprudence, inattention, négligence ou manquement à une obligation de sécurité.',
    'C’est un délit, et non un crime comme le meurtre, qui suppose l’intention de tuer.',
    'Il est puni de trois ans d’emprisonnement et de 45 000 euros d’amende, et de cinq ans en cas de violation délibérée d’une règle de sécurité.',
    'Une entreprise peut aussi être poursuivie.',
    'Une loi de 2025 a créé l’homicide routier pour certaines morts causées par un conducteur.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 221-6 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Une enquête pour homicides involontaires a été ouverte.',
      'Le conducteur est poursuivi pour homicide involontaire aggravé.',
    ],
    other: ['L’homicide a été commis de sang-froid, selon les juges.'],
  },
}
