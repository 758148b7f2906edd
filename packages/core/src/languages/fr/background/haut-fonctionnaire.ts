import type { BackgroundTopic } from '../../background.ts'

export const hautFonctionnaire: BackgroundTopic = {
  id: 'haut-fonctionnaire',
  term: 'haut fonctionnaire',
  question: 'Qu’est-ce qu’un haut fonctionnaire ?',
  triggers: [
    'haut fonctionnaire',
    'haute fonction publique',
    'énarque',
    'école nationale d’administration',
    'ena',
    'institut national du service public',
    'inspecteur des finances',
    'directeur de cabinet',
    'directrice de cabinet',
    'grand corps de l’état',
  ],
  country: 'france',
  sentences: [
    'On appelle hauts fonctionnaires, en France, ceux qui occupent les postes de direction de l’administration : préfets, ambassadeurs, directeurs de ministère, membres de corps de contrôle.',
    'L’École nationale d’administration, l’ENA, fondée en 1945, en a longtemps formé une grande partie ; l’Institut national du service public l’a remplacée en 2022.',
    'Beaucoup servent aussi dans les cabinets, équipes de conseillers choisies par les ministres.',
    'Leur passage vers une entreprise privée est soumis à un contrôle de déontologie.',
  ],
  references: [
    { label: 'Institut national du service public, site officiel', url: 'https://insp.gouv.fr' },
    {
      label: 'Haute Autorité pour la transparence de la vie publique, site officiel',
      url: 'https://www.hatvp.fr',
    },
  ],
  cases: {
    about: [
      'Ce haut fonctionnaire de 45 ans dirigera le cabinet de la ministre.',
      'L’ancienne énarque a été nommée préfète.',
    ],
    other: ['La fonction de répétition se règle sur le haut du tableau de bord.'],
  },
}
