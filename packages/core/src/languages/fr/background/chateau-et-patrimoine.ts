import type { BackgroundTopic } from '../../background.ts'

export const chateauEtPatrimoine: BackgroundTopic = {
  id: 'chateau-et-patrimoine',
  term: 'patrimoine',
  question: 'Comment le patrimoine est-il entretenu en France ?',
  triggers: [
    'loto du patrimoine',
    'mission patrimoine',
    'patrimoine en péril',
    'fondation du patrimoine',
    'restauration du château',
    'chantier de restauration',
    'patrimoine architectural',
    'église du village',
    'bâtiments de france',
    'architecte des bâtiments de france',
    'château classé',
    'château du petit prince',
    'château en ruine',
    'sauver le château',
  ],
  exclusions: [
    'château d’eau',
    'château gonflable',
    'château margaux',
    'château-rouge',
    'château-thierry',
    'château de sable',
    'déclaration de patrimoine',
    'gestion de patrimoine',
    'gestionnaire de patrimoine',
  ],
  country: 'france',
  sentences: [
    'La France protège environ 45 000 monuments historiques, dont près de la moitié appartient à des personnes privées, et le reste surtout à des communes.',
    'L’État participe aux travaux, contrôlés par l’architecte des Bâtiments de France ; les propriétaires qui ouvrent leurs portes ont des avantages fiscaux.',
    'La Fondation du patrimoine, créée en 1996, collecte des dons pour les édifices, protégés ou non.',
    'Depuis 2018, un loto du patrimoine soutient chaque année des sites en péril, repérés par une mission confiée à Stéphane Bern.',
  ],
  references: [
    { label: 'Fondation du patrimoine, site officiel', url: 'https://www.fondation-patrimoine.org' },
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
  ],
  cases: {
    about: [
      'Le loto du patrimoine sauvera dix-huit sites.',
      'La restauration du château médiéval a commencé.',
    ],
    other: ['Le château gonflable a fait la joie des enfants.'],
  },
}
