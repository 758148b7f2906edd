import type { BackgroundTopic } from '../../background.ts'

export const prixDuGaz: BackgroundTopic = {
  id: 'prix-du-gaz',
  term: 'prix du gaz',
  question: 'Comment le prix du gaz est-il fixé ?',
  triggers: [
    'prix du gaz',
    'tarif réglementé du gaz',
    'tarifs réglementés du gaz',
    'facture de gaz',
    'engie',
    'tarifs du gaz',
    'gaz de ville',
    'chauffage au gaz',
    'bouclier tarifaire',
    'chèque énergie',
    'facture d’énergie',
  ],
  country: 'france',
  sentences: [
    'Le gaz naturel consommé en France est presque entièrement importé, par gazoduc ou par navire ; son prix suit les marchés de gros, qu’influencent la météo, le pétrole et les tensions entre pays.',
    'La facture y ajoute le transport, la distribution, le stockage et des taxes.',
    'Les tarifs réglementés, fixés pour l’opérateur historique, ont disparu le 30 juin 2023 pour les particuliers ; un prix repère est publié chaque mois à titre indicatif.',
    'Le chèque énergie aide les ménages modestes.',
  ],
  references: [
    { label: 'Commission de régulation de l’énergie, site officiel', url: 'https://www.cre.fr' },
    { label: 'Médiateur national de l’énergie', url: 'https://www.energie-mediateur.fr' },
  ],
  cases: {
    about: [
      'Les prix du gaz augmenteront de 2 % au 1er octobre.',
      'Engie prévient ses clients d’une hausse de leur facture.',
    ],
    other: ['Le gaz hilarant est détourné de son usage alimentaire.'],
  },
}
