import type { BackgroundTopic } from '../../background.ts'

export const courCriminelleDepartementale: BackgroundTopic = {
  id: 'cour-criminelle-departementale',
  term: 'cour criminelle départementale',
  question: 'Qu’est-ce qu’une cour criminelle départementale ?',
  triggers: ['cour criminelle', 'cour criminelle départementale'],
  exclusions: [
    'cour criminelle internationale',
    'old bailey',
    'londonien',
    'londres',
    'anglais',
    'britannique',
  ],
  country: 'france',
  sentences: [
    'En France, la cour criminelle départementale juge en première instance les majeurs accusés d’un crime puni de quinze ou vingt ans de réclusion.',
    'Les viols forment l’essentiel des affaires qui lui sont soumises.',
    'Elle est composée de juges et siège sans jury, à la différence de la cour d’assises.',
    'Elle a été généralisée le 1er janvier 2023, après une expérimentation dans plusieurs départements.',
    'Les crimes commis en état de récidive restent confiés à la cour d’assises.',
    'Ses arrêts peuvent être contestés en appel devant une cour d’assises.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 380-16 à 380-22',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'La cour criminelle du Vaucluse a rendu son verdict.',
      'L’affaire sera jugée par une cour criminelle départementale.',
    ],
    other: ['La bande criminelle occupait la cour de l’immeuble.'],
  },
}
