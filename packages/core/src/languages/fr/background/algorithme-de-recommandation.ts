import type { BackgroundTopic } from '../../background.ts'

export const algorithmeDeRecommandation: BackgroundTopic = {
  id: 'algorithme-de-recommandation',
  term: 'algorithme de recommandation',
  question: 'Qu’est-ce qu’un algorithme de recommandation ?',
  triggers: [
    'algorithme de recommandation',
    'système de recommandation',
    'algorithme de la plateforme',
    'algorithme du réseau social',
    'bulle de filtre',
    'contenu recommandé',
  ],
  sentences: [
    'Un algorithme de recommandation est un programme qui choisit et classe les contenus proposés à chaque utilisateur d’un réseau social, d’une plateforme de vidéo ou d’un site marchand.',
    'Il s’appuie sur ce que la personne regarde, aime, partage ou achète, ainsi que sur le comportement d’utilisateurs aux goûts proches.',
    'Ses détracteurs lui reprochent de favoriser les contenus qui retiennent l’attention et d’enfermer chacun dans ce qui lui plaît déjà.',
    'Dans l’Union européenne, le règlement sur les services numériques oblige les plateformes à indiquer les principaux critères de ces recommandations et impose aux plus grandes d’en proposer une version qui ne repose pas sur le profilage.',
  ],
  references: [
    {
      label: 'EUR-Lex, règlement (UE) 2022/2065, articles 27 et 38',
      url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj?locale=fr',
    },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
  ],
  cases: {
    about: [
      'La commission s’inquiète de l’effet des algorithmes de recommandation sur les adolescents.',
      'La plateforme devra laisser ses utilisateurs désactiver son système de recommandation.',
    ],
    other: ['Le comité a remis ses recommandations au ministre de la Culture.'],
  },
}
