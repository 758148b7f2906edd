import type { BackgroundTopic } from '../../background.ts'

export const orage: BackgroundTopic = {
  id: 'orage',
  term: 'orage',
  question: 'Comment se forme un orage ?',
  triggers: ['orage', 'orage violent', 'foudre', 'grêle', 'grêlon', 'cellule orageuse', 'supercellule'],
  exclusions: ['orage médiatique', 'coup de foudre', 'foudre de guerre', 'les foudres'],
  sentences: [
    'Un orage naît d’un nuage très développé en hauteur, le cumulonimbus, où de puissants courants d’air brassent gouttes d’eau et cristaux de glace.',
    'Ces mouvements séparent des charges électriques, dont la décharge produit l’éclair et le tonnerre ; on parle de foudre lorsqu’elle atteint le sol.',
    'Les grêlons sont des billes de glace qui grossissent en étant maintenues en l’air dans le nuage.',
    'Pendant un orage, Météo-France et les autorités recommandent de ne pas s’abriter sous les arbres et de s’éloigner de l’eau et des structures métalliques.',
  ],
  references: [
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
    { label: 'Météo-France, carte de vigilance', url: 'https://vigilance.meteofrance.fr/fr' },
  ],
  cases: {
    about: [
      'Deux randonneurs ont été blessés par la foudre près d’un sommet.',
      'Un orage de grêle a détruit une partie des vignes du canton.',
    ],
    other: ['La réforme s’est attiré les foudres de la justice administrative.'],
  },
}
