import type { BackgroundTopic } from '../../background.ts'

export const g7: BackgroundTopic = {
  id: 'g7',
  term: 'G7',
  question: 'Qu’est-ce que le G7 ?',
  triggers: ['g7', 'sommet du g7', 'g8'],
  sentences: [
    'Le G7 est un groupe informel de sept grandes économies : l’Allemagne, le Canada, les États-Unis, la France, l’Italie, le Japon et le Royaume-Uni.',
    'L’Union européenne participe aussi à ses travaux.',
    'Ses dirigeants se réunissent chaque année dans un sommet organisé par le pays qui assure la présidence, à tour de rôle.',
    'Ils y parlent d’économie, de sécurité ou de climat, et adoptent le plus souvent une déclaration commune.',
    'Le groupe n’a ni siège ni traité, et ses engagements n’ont pas force de loi.',
  ],
  references: [
    {
      label: 'Ministère de l’Europe et des Affaires étrangères, site officiel',
      url: 'https://www.diplomatie.gouv.fr/fr/',
    },
  ],
  cases: {
    about: [
      'Le sommet du G7 se tiendra dans les Alpes.',
      'Les ministres des Finances du G7 ont trouvé un accord.',
    ],
    other: ['Le train a quitté la voie sept à midi.'],
  },
}
