import type { BackgroundTopic } from '../../background.ts'

export const transfertDeJoueur: BackgroundTopic = {
  id: 'transfert-de-joueur',
  term: 'transfert de joueur',
  question: 'Comment fonctionne le marché des transferts ?',
  triggers: [
    'marché des transferts',
    'mercato estival',
    'mercato hivernal',
    'mercato d’été',
    'mercato d’hiver',
    'mercato du club',
    'transfert de joueur',
    'transfert du joueur',
    'indemnité de transfert',
    'période de transferts',
    'fenêtre des transferts',
    'indemnités de transfert',
    'recrue estivale',
  ],
  sentences: [
    'Au football, un joueur sous contrat ne peut en principe changer de club qu’avec l’accord des deux clubs et le sien, le plus souvent contre une indemnité.',
    'Les changements se font pendant deux périodes, en été et en hiver, appelées mercato.',
    'Un joueur en fin de contrat part sans indemnité : c’est l’une des conséquences de l’arrêt Bosman, rendu en 1995 par la Cour de justice des Communautés européennes.',
    'Un joueur peut aussi être prêté, avec ou sans option d’achat, et l’opération est soumise aux règlements de la Fifa et des fédérations.',
  ],
  references: [
    { label: 'Fifa, site officiel', url: 'https://www.fifa.com/fr' },
    {
      label: 'EUR-Lex, arrêt du 15 décembre 1995, affaire C-415/93',
      url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:61993CJ0415',
    },
  ],
  cases: {
    about: [
      'Le club a profité du mercato d’hiver pour prêter deux défenseurs.',
      'L’indemnité de transfert atteindrait 60 millions d’euros.',
    ],
    other: ['Le transfert du détenu vers la prison de Vendin s’est fait de nuit.'],
  },
}
