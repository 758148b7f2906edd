import type { BackgroundTopic } from '../../background.ts'

export const plateformeDeVideo: BackgroundTopic = {
  id: 'plateforme-de-video',
  term: 'plateformes de vidéo',
  question: 'Comment fonctionnent les plateformes de vidéo à la demande ?',
  triggers: [
    'netflix',
    'disney+',
    'amazon prime video',
    'vidéo à la demande',
    'plateforme de streaming',
    'streaming',
    'svod',
    'prime video',
    'salto',
    'plateforme de vidéo',
    'plateformes de streaming',
    'spotify',
    'deezer',
  ],
  sentences: [
    'Une plateforme de vidéo donne accès à un catalogue par Internet, le plus souvent contre un abonnement mensuel ; Netflix, fondé en 1997 pour louer des DVD par la poste, a lancé ce service en 2007.',
    'Il a été suivi par Amazon, Disney et d’autres.',
    'L’Union européenne leur impose au moins 30 % d’œuvres européennes.',
    'En France, un décret de 2021 les oblige à consacrer à des films et à des séries européens au moins un cinquième de leurs recettes dans le pays.',
  ],
  references: [
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
    { label: 'Centre national du cinéma et de l’image animée, site officiel', url: 'https://www.cnc.fr' },
  ],
  cases: {
    about: [
      'Netflix a annoncé une troisième saison.',
      'Les plateformes de streaming devront financer le cinéma français.',
    ],
    other: ['Une plate-forme élévatrice a été installée sur la façade.'],
  },
}
