import type { BackgroundTopic } from '../../background.ts'

export const agenceDePresse: BackgroundTopic = {
  id: 'agence-de-presse',
  term: 'agence de presse',
  question: 'Qu’est-ce qu’une agence de presse ?',
  triggers: [
    'agence de presse mondiale',
    'directeur de l’information de l’afp',
    'président de l’afp',
    'pdg de l’afp',
    'statut de l’afp',
    'agence de presse internationale',
    'agences de presse internationales',
  ],
  sentences: [
    'Une agence de presse recueille, vérifie et vend de l’information, en textes, en photos et en vidéos, à des médias et à d’autres clients.',
    'Trois agences sont généralement dites mondiales : l’Agence France-Presse, l’américaine Associated Press et Reuters, propriété du groupe canadien Thomson Reuters.',
    'Leurs dépêches sont reprises par de nombreux journaux, souvent signées du nom de l’agence.',
    'L’Agence France-Presse, fondée en 1944, a en France un statut particulier : selon une loi de 1957, elle doit être indépendante et n’appartient à aucun actionnaire.',
  ],
  references: [{ label: 'Agence France-Presse, site officiel', url: 'https://www.afp.com/fr' }],
  cases: {
    about: [
      'Le président de l’AFP a été réélu par le conseil d’administration.',
      'Le PDG de l’AFP a présenté sa stratégie.',
    ],
    other: ['L’agence immobilière a publié sa presse gratuite.'],
  },
}
