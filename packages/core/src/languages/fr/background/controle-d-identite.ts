import type { BackgroundTopic } from '../../background.ts'

export const controleDIdentite: BackgroundTopic = {
  id: 'controle-d-identite',
  term: 'contrôle d’identité',
  question: 'Quand la police peut-elle contrôler l’identité d’une personne ?',
  triggers: [
    'contrôle d’identité',
    'contrôles d’identité',
    'contrôler l’identité',
    'vérification d’identité',
    'contrôle au faciès',
    'contrôles au faciès',
  ],
  country: 'france',
  sentences: [
    'En France, un contrôle d’identité doit reposer sur un motif prévu par la loi.',
    'La personne peut être soupçonnée d’une infraction, se trouver dans un lieu et à une heure désignés par le procureur, ou dans une zone proche d’une frontière ; un contrôle peut aussi viser à prévenir un trouble à l’ordre public.',
    'L’identité se prouve par tout moyen ; faute de preuve, la personne peut être retenue quatre heures au plus pour être vérifiée.',
    'Un contrôle fondé sur l’apparence est une discrimination interdite.',
    'En octobre 2023, le Conseil d’État a reconnu que de tels contrôles existaient et n’étaient pas des cas isolés.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 78-1 à 78-7',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
    { label: 'Conseil d’État, site officiel', url: 'https://www.conseil-etat.fr/' },
  ],
  cases: {
    about: [
      'Le jeune homme avait fui un contrôle d’identité.',
      'Des associations dénoncent les contrôles au faciès.',
    ],
    other: ['Le contrôle des billets a retardé le train.'],
  },
}
