import type { BackgroundTopic } from '../../background.ts'

export const autorisationDeMiseSurLeMarche: BackgroundTopic = {
  id: 'autorisation-de-mise-sur-le-marche',
  term: 'autorisation de mise sur le marché',
  question: 'Comment un médicament est-il autorisé ?',
  triggers: [
    'autorisation de mise sur le marché',
    'autoriser le médicament',
    'agence européenne des médicaments',
    'agence européenne du médicament',
    'retrait du médicament',
    'médicament retiré du marché',
    'mise sur le marché du médicament',
    'mise sur le marché du vaccin',
    'food and drug administration',
  ],
  sentences: [
    'Un médicament ne peut être vendu sans une autorisation de mise sur le marché, accordée lorsque ses bénéfices sont jugés supérieurs à ses risques.',
    'Le fabricant dépose un dossier sur la qualité, la sécurité et l’efficacité du produit, appuyé sur des essais en laboratoire et chez l’humain.',
    'L’Agence européenne des médicaments évalue ce dossier pour toute l’Union européenne, la décision revenant à la Commission ; certains produits relèvent d’une agence nationale, comme l’ANSM en France.',
    'La surveillance continue après la vente, et l’autorisation peut être modifiée, suspendue ou retirée.',
  ],
  references: [
    { label: 'Agence européenne des médicaments, site officiel', url: 'https://www.ema.europa.eu/en' },
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
  ],
  cases: {
    about: [
      'L’Agence européenne des médicaments a rendu un avis favorable sur le traitement.',
      'Le laboratoire a demandé une autorisation de mise sur le marché pour son vaccin.',
    ],
    other: ['Le marché de Noël a reçu l’autorisation d’ouvrir jusqu’à minuit.'],
  },
}
