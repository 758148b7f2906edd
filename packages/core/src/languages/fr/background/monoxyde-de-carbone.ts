import type { BackgroundTopic } from '../../background.ts'

export const monoxydeDeCarbone: BackgroundTopic = {
  id: 'monoxyde-de-carbone',
  term: 'monoxyde de carbone',
  question: 'Pourquoi le monoxyde de carbone est-il dangereux ?',
  triggers: ['monoxyde de carbone', 'intoxication au monoxyde'],
  sentences: [
    'Le monoxyde de carbone est un gaz toxique, invisible et sans odeur, produit par une mauvaise combustion du bois, du charbon, du gaz, du fioul ou de l’essence.',
    'Il prend dans le sang la place de l’oxygène et peut tuer en moins d’une heure.',
    'Maux de tête, nausées et vertiges en sont les premiers signes.',
    'Les autorités recommandent de faire vérifier chaque année chaudières et conduits, d’aérer, de ne jamais utiliser un barbecue ou un groupe électrogène à l’intérieur et, en cas de soupçon, d’ouvrir, de sortir et d’appeler les secours.',
  ],
  references: [
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
    { label: 'Ministère de la Santé, site officiel', url: 'https://sante.gouv.fr' },
  ],
  cases: {
    about: [
      'Une famille a été hospitalisée après une intoxication au monoxyde de carbone.',
      'Un brasero serait à l’origine des émanations de monoxyde de carbone.',
    ],
    other: ['Le dioxyde de carbone rejeté par l’usine sera stocké sous la mer.'],
  },
}
