import type { BackgroundTopic } from '../../background.ts'

export const apprentissage: BackgroundTopic = {
  id: 'apprentissage',
  term: 'apprentissage',
  question: 'Qu’est-ce que l’apprentissage ?',
  triggers: [
    'contrat d’apprentissage',
    'centre de formation d’apprentis',
    'formation en alternance',
    'aide à l’apprentissage',
    'contrat en alternance',
    'prime à l’apprentissage',
    'entrée en apprentissage',
    'jeune apprenti',
    'nombre d’apprentis',
  ],
  exclusions: ['apprenti sorcier', 'apprentissage automatique'],
  country: 'france',
  sentences: [
    'L’apprentissage est une formation en alternance : un jeune partage son temps entre une entreprise, où un maître d’apprentissage le suit, et un centre de formation d’apprentis.',
    'Il signe un contrat de travail, est payé selon son âge et l’avancée de sa formation et prépare un diplôme ou un titre, du CAP au master.',
    'En France, il est ouvert en principe de 16 à 29 ans révolus, avec des exceptions.',
    'Le contrat peut être rompu librement, par l’une ou l’autre partie, pendant les quarante-cinq premiers jours passés dans l’entreprise.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 6221-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050',
    },
    { label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr' },
  ],
  cases: {
    about: [
      'Le boulanger recrute deux jeunes en contrat d’apprentissage.',
      'Le gouvernement réduit la prime à l’apprentissage versée aux grandes entreprises.',
    ],
    other: ['L’apprentissage automatique est une branche de l’intelligence artificielle.'],
  },
}
