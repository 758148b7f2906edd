import type { BackgroundTopic } from '../../background.ts'

export const commerceEnLigne: BackgroundTopic = {
  id: 'commerce-en-ligne',
  term: 'commerce en ligne',
  question: 'Quels sont les droits du client sur Internet ?',
  triggers: [
    'commerce en ligne',
    'e-commerce',
    'vente en ligne',
    'cdiscount',
    'Amazon',
    'jeff bezos',
    'site marchand',
    'achats en ligne',
    'livraison à domicile',
    'vendeur en ligne',
    'géant du commerce en ligne',
    'entrepôt d’Amazon',
    'click and collect',
  ],
  sentences: [
    'Le client qui achète à distance dans l’Union européenne dispose de quatorze jours pour changer d’avis, sans donner de motif, sauf exceptions comme les denrées périssables ou les billets de spectacle.',
    'Le vendeur doit le rembourser, frais de livraison de base compris, et garantir l’objet deux ans contre les défauts.',
    'Une place de marché, elle, met en relation des vendeurs tiers et leurs acheteurs.',
    'Amazon, fondé en 1994 par Jeff Bezos pour vendre des livres, est l’un des géants de ce commerce.',
  ],
  references: [
    { label: 'DGCCRF, site officiel', url: 'https://www.economie.gouv.fr/dgccrf' },
    { label: 'Union européenne, site officiel', url: 'https://european-union.europa.eu/index_fr' },
  ],
  cases: {
    about: [
      'Amazon va ouvrir un nouvel entrepôt dans la région.',
      'Les achats en ligne ont bondi pendant le confinement.',
    ],
    other: ['Les femmes amazones de la légende combattaient à cheval.'],
  },
}
