import type { BackgroundTopic } from '../../background.ts'

export const ballonDOr: BackgroundTopic = {
  id: 'ballon-d-or',
  term: 'Ballon d’or',
  question: 'Qu’est-ce que le Ballon d’or ?',
  triggers: ['ballon d’or', 'ballon d’or féminin'],
  sentences: [
    'Le Ballon d’or récompense le footballeur jugé le meilleur de la saison ou, jusqu’en 2021, de l’année civile.',
    'Il a été créé en 1956 par le magazine France Football, et réservé à l’origine aux joueurs européens.',
    'Un Ballon d’or féminin est décerné depuis 2018.',
    'Le vainqueur est désigné par le vote de journalistes spécialisés de différents pays, qui classent des joueurs d’une liste établie à l’avance.',
    'Les performances individuelles, les résultats de l’équipe et le comportement comptent parmi les critères, et le palmarès donne chaque année lieu à des débats.',
  ],
  references: [
    { label: 'France Football, site de L’Équipe', url: 'https://www.lequipe.fr' },
    { label: 'UEFA, site officiel', url: 'https://fr.uefa.com' },
  ],
  cases: {
    about: [
      'La liste des trente candidats au Ballon d’or sera dévoilée en septembre.',
      'L’Espagnole a reçu son deuxième Ballon d’or féminin.',
    ],
    other: ['Un orfèvre a façonné un ballon de bronze pour le musée.'],
  },
}
