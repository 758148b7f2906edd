import type { BackgroundTopic } from '../../background.ts'

export const prixDeLElectricite: BackgroundTopic = {
  id: 'prix-de-l-electricite',
  term: 'prix de l’électricité',
  question: 'De quoi se compose le prix de l’électricité ?',
  triggers: [
    'prix de l’électricité',
    'tarif réglementé de l’électricité',
    'tarif de l’électricité',
    'facture d’électricité',
    'fournisseur d’électricité',
    'commission de régulation de l’énergie',
    'marché de l’électricité',
    'bouclier tarifaire',
    'chèque énergie',
    'tarif bleu',
  ],
  sentences: [
    'La facture d’électricité réunit trois parts : la production et la vente du courant, son transport jusqu’au compteur, et les taxes.',
    'En France, les ménages choisissent leur fournisseur depuis 2007 et peuvent opter pour une offre de marché ou pour les tarifs réglementés, que la Commission de régulation de l’énergie propose aux ministres.',
    'L’acheminement est payé au même tarif quel que soit le fournisseur.',
    'Sur les marchés européens, le prix de gros dépend à chaque instant de la dernière centrale nécessaire pour répondre à la demande, souvent une centrale à gaz.',
  ],
  references: [
    { label: 'Commission de régulation de l’énergie, site officiel', url: 'https://www.cre.fr' },
    { label: 'Médiateur national de l’énergie, site officiel', url: 'https://www.energie-info.fr' },
  ],
  cases: {
    about: [
      'Le tarif réglementé de l’électricité baissera de 2 % en août.',
      'Les boulangers s’alarment de leur facture d’électricité.',
    ],
    other: ['Le prix de la photographie a été remis à une reporter libanaise.'],
  },
}
