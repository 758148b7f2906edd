import type { BackgroundTopic } from '../../background.ts'

export const tva: BackgroundTopic = {
  id: 'tva',
  term: 'TVA',
  question: 'Qu’est-ce que la TVA ?',
  triggers: ['tva', 'taxe sur la valeur ajoutée', 'tva sociale'],
  sentences: [
    'La taxe sur la valeur ajoutée, ou TVA, est un impôt sur la consommation compris dans le prix des biens et des services.',
    'Elle est payée par le client final ; les entreprises la collectent et la reversent à l’État, après avoir déduit celle qu’elles ont elles-mêmes payée.',
    'Le même taux s’applique à tous les acheteurs, quels que soient leurs revenus.',
    'En France, un taux normal de 20 % est en vigueur depuis 2014, à côté de taux réduits pour certains produits, comme l’alimentation ou les livres.',
    'C’est l’impôt qui rapporte le plus à l’État et aux autres administrations publiques.',
  ],
  references: [
    {
      label: 'Légifrance, Code général des impôts, articles 256 et 278 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069577/',
    },
    {
      label: 'Direction générale des finances publiques, impots.gouv.fr',
      url: 'https://www.impots.gouv.fr/accueil',
    },
  ],
  cases: {
    about: [
      'Les restaurateurs demandent une baisse de la TVA.',
      'La taxe sur la valeur ajoutée passera à 10 %.',
    ],
    other: ['La valeur ajoutée de ce joueur est évidente.'],
  },
}
