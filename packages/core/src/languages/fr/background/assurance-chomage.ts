import type { BackgroundTopic } from '../../background.ts'

export const assuranceChomage: BackgroundTopic = {
  id: 'assurance-chomage',
  term: 'assurance chômage',
  question: 'Comment fonctionne l’assurance chômage ?',
  triggers: [
    'assurance chômage',
    'assurance-chômage',
    'allocation chômage',
    'indemnisation du chômage',
    'unédic',
    'allocation de chômage',
  ],
  country: 'france',
  sentences: [
    'En France, l’assurance chômage verse un revenu de remplacement aux salariés qui ont perdu leur emploi et en cherchent un autre.',
    'Il faut avoir travaillé une durée minimale et, en principe, ne pas avoir démissionné sans motif reconnu.',
    'Le montant et la durée de l’allocation dépendent des salaires passés et du temps travaillé.',
    'Les règles sont négociées par les syndicats et le patronat au sein de l’Unédic, dans un cadre fixé par l’État, qui peut les arrêter lui-même faute d’accord.',
    'L’allocation est versée par France Travail, qui a succédé à Pôle emploi le 1er janvier 2024.',
  ],
  references: [
    { label: 'Unédic, site officiel', url: 'https://www.unedic.org/' },
    { label: 'France Travail, site officiel', url: 'https://www.francetravail.fr/' },
  ],
  cases: {
    about: ['La réforme de l’assurance chômage entrera en vigueur en avril.', 'L’Unédic prévoit un déficit.'],
    other: ['L’assurance du véhicule a été résiliée.'],
  },
}
