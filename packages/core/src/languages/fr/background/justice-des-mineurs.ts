import type { BackgroundTopic } from '../../background.ts'

export const justiceDesMineurs: BackgroundTopic = {
  id: 'justice-des-mineurs',
  term: 'justice des mineurs',
  question: 'Comment un mineur est-il jugé en France ?',
  triggers: [
    'juge des enfants',
    'tribunal pour enfants',
    'justice des mineurs',
    'cour d’assises des mineurs',
    'mineur délinquant',
    'protection judiciaire de la jeunesse',
    'délinquance des mineurs',
  ],
  country: 'france',
  sentences: [
    'En France, un mineur est jugé par des juridictions spécialisées : le juge des enfants, le tribunal pour enfants ou, pour les crimes commis à partir de seize ans, la cour d’assises des mineurs.',
    'La loi donne la priorité aux mesures éducatives sur les peines.',
    'En dessous de treize ans, un enfant est présumé ne pas avoir le discernement nécessaire pour répondre pénalement de ses actes, et aucune peine ne peut être prononcée.',
    'Entre treize et dix-huit ans, la peine encourue est en principe la moitié de celle d’un adulte.',
    'L’audience n’est pas publique, et l’identité du mineur ne doit pas être diffusée.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la justice pénale des mineurs',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000039086952/',
    },
  ],
  cases: {
    about: [
      'L’adolescent sera jugé par le tribunal pour enfants.',
      'Le juge des enfants a ordonné une mesure éducative.',
    ],
    other: ['Un accident mineur a ralenti le trafic.'],
  },
}
