import type { BackgroundTopic } from '../../background.ts'

export const droitDAuteur: BackgroundTopic = {
  id: 'droit-d-auteur',
  term: 'droit d’auteur',
  question: 'Combien de temps une œuvre est-elle protégée ?',
  triggers: [
    'droit d’auteur',
    'entrer dans le domaine public',
    'tomber dans le domaine public',
    'propriété intellectuelle',
    'propriété littéraire',
    'droit moral',
    'plagiat',
    'téléchargement illégal',
    'œuvre protégée',
  ],
  sentences: [
    'Le droit d’auteur protège les œuvres de l’esprit, comme un livre, une musique, un film ou un logiciel, du seul fait de leur création.',
    'Les droits patrimoniaux permettent à l’auteur d’autoriser l’exploitation de son œuvre et d’en tirer un revenu ; ils durent en principe toute sa vie puis soixante-dix ans après l’année de sa mort, au profit de ses ayants droit.',
    'L’œuvre entre ensuite dans le domaine public et peut être utilisée librement.',
    'En France, le droit moral, qui impose de respecter le nom de l’auteur et son œuvre, n’a pas de limite de durée.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la propriété intellectuelle, articles L. 121-1 et L. 123-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414',
    },
  ],
  cases: {
    about: [
      'Les romans de l’écrivaine entreront dans le domaine public au 1er janvier.',
      'Des illustrateurs poursuivent la société pour violation du droit d’auteur.',
    ],
    other: ['L’auteur des coups de feu a droit à un avocat.'],
  },
}
