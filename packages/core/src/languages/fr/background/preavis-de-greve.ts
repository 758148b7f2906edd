import type { BackgroundTopic } from '../../background.ts'

export const preavisDeGreve: BackgroundTopic = {
  id: 'preavis-de-greve',
  term: 'préavis de grève',
  question: 'Qu’est-ce qu’un préavis de grève ?',
  triggers: ['préavis de grève', 'préavis déposé', 'dépôt d’un préavis', 'déposé un préavis'],
  family: 'greve',
  country: 'france',
  sentences: [
    'En France, un préavis de grève annonce à l’avance un arrêt de travail dans un service public, comme les transports, les hôpitaux ou les écoles.',
    'Il doit être déposé par un syndicat représentatif au moins cinq jours francs avant le début du mouvement, et indiquer les motifs, le lieu, la date et la durée de celui-ci.',
    'Ce délai sert à négocier.',
    'Un préavis ne signifie pas que la grève aura lieu : il peut être levé si un accord est trouvé.',
    'Dans le privé, les salariés n’ont en principe pas à respecter de préavis.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 2512-1 à L. 2512-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
  ],
  cases: {
    about: [
      'Trois syndicats ont déposé un préavis de grève.',
      'Le préavis de grève des contrôleurs aériens a été levé.',
    ],
    other: ['Le locataire a donné son préavis au propriétaire.'],
  },
}
