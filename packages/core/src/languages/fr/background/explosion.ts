import type { BackgroundTopic } from '../../background.ts'

export const explosion: BackgroundTopic = {
  id: 'explosion',
  term: 'explosion de gaz',
  question: 'Que faire en cas d’odeur de gaz ?',
  triggers: [
    'explosion de gaz',
    'fuite de gaz',
    'explosion d’origine indéterminée',
    'odeur de gaz',
    'effondrement d’immeuble',
    'immeuble s’est effondré',
    'effondrement de deux immeubles',
    'explosion au gaz',
    'explosion due au gaz',
  ],
  exclusions: [
    'explosion démographique',
    'explosion des cas',
    'explosion du nombre',
    'explosion des prix',
    'explosion des ventes',
    'explosion de joie',
  ],
  sentences: [
    'Mélangé à l’air, le gaz naturel peut exploser à la moindre étincelle ; comme il est inodore, on y ajoute un produit qui sent l’œuf pourri pour donner l’alerte.',
    'En cas d’odeur suspecte, il faut ouvrir les fenêtres, ne toucher à aucun appareil électrique, ne pas téléphoner sur place, sortir, puis appeler les secours ou, en France, le numéro d’urgence de GRDF.',
    'Une explosion peut fragiliser les immeubles voisins, qu’un architecte ou un expert examine avant le retour des habitants.',
  ],
  references: [
    { label: 'GRDF, urgence sécurité gaz', url: 'https://www.grdf.fr' },
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'L’explosion de gaz a soufflé les vitres de toute la rue.',
      'Une fuite de gaz serait à l’origine du drame.',
    ],
    other: ['Le nombre de visiteurs a doublé en cinq ans.'],
  },
}
