import type { BackgroundTopic } from '../../background.ts'

export const perturbateurEndocrinien: BackgroundTopic = {
  id: 'perturbateur-endocrinien',
  term: 'perturbateur endocrinien',
  question: 'Qu’est-ce qu’un perturbateur endocrinien ?',
  triggers: [
    'perturbateur endocrinien',
    'bisphénol a',
    'phtalate',
    'bisphénol',
    'effet perturbateur endocrinien',
  ],
  sentences: [
    'Un perturbateur endocrinien est une substance qui dérègle le fonctionnement des hormones et peut ainsi nuire à la santé d’une personne ou de sa descendance.',
    'On en trouve ou on en soupçonne parmi des pesticides, des plastifiants comme les phtalates, des conservateurs ou des retardateurs de flamme.',
    'Le fœtus et le jeune enfant y sont particulièrement sensibles, et de faibles doses peuvent suffire.',
    'La France a interdit en 2015 le bisphénol A dans les contenants alimentaires.',
    'L’Union européenne a adopté des critères pour reconnaître ces substances, mais leur évaluation est difficile, notamment lorsqu’elles agissent ensemble.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    {
      label: 'Inserm, dossier « Perturbateurs endocriniens »',
      url: 'https://www.inserm.fr/dossier/perturbateurs-endocriniens/',
    },
  ],
  cases: {
    about: [
      'Une association a trouvé des perturbateurs endocriniens dans des jouets.',
      'Le fabricant remplace le bisphénol A dans ses tickets de caisse.',
    ],
    other: ['Les perturbateurs de la réunion ont été raccompagnés par la police.'],
  },
}
