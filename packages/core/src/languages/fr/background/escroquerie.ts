import type { BackgroundTopic } from '../../background.ts'

export const escroquerie: BackgroundTopic = {
  id: 'escroquerie',
  term: 'escroquerie',
  question: 'Qu’est-ce que l’escroquerie en droit français ?',
  triggers: ['escroquerie', 'escroquer', 'escroc'],
  country: 'france',
  sentences: [
    'En droit français, l’escroquerie consiste à tromper une personne pour qu’elle remette de l’argent ou un bien, ou rende un service, à son préjudice.',
    'Un simple mensonge ne suffit pas : il faut un faux nom, une fausse qualité, l’abus d’une qualité vraie ou une mise en scène, que la loi appelle des manœuvres frauduleuses.',
    'Ce délit est puni de cinq ans d’emprisonnement et de 375 000 euros d’amende, et plus sévèrement lorsqu’il est commis en bande organisée.',
    'Il diffère du vol, où la victime ne remet pas elle-même le bien, et de l’abus de confiance, où un bien remis librement est détourné.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 313-1 à 313-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Le couple est soupçonné d’escroquerie en bande organisée.',
      'Des escrocs se faisaient passer pour des conseillers bancaires.',
    ],
    other: ['Le château est escarpé et difficile d’accès.'],
  },
}
