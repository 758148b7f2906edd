import type { BackgroundTopic } from '../../background.ts'

export const grandModeleDeLangage: BackgroundTopic = {
  id: 'grand-modele-de-langage',
  term: 'grand modèle de langage',
  question: 'Qu’est-ce qu’un grand modèle de langage ?',
  triggers: [
    'grand modèle de langage',
    'modèle de langage',
    'grand modèle de langue',
    'agent conversationnel',
    'robot conversationnel',
    'chatbot',
    'chatgpt',
  ],
  sentences: [
    'Un grand modèle de langage est un programme d’intelligence artificielle entraîné sur d’immenses quantités de textes pour prédire, mot après mot, la suite la plus vraisemblable d’un écrit.',
    'Il sert de base aux robots conversationnels, qui répondent à des questions, résument des documents ou rédigent des messages.',
    'Comme il produit ce qui est vraisemblable et non ce qui est vérifié, il peut énoncer avec assurance des informations fausses, que les spécialistes appellent des « hallucinations ».',
    'Son entraînement soulève aussi des questions de droit d’auteur, de protection des données personnelles et de consommation d’énergie.',
  ],
  references: [
    {
      label: 'CNIL, dossier « Intelligence artificielle »',
      url: 'https://www.cnil.fr/fr/intelligence-artificielle',
    },
  ],
  cases: {
    about: [
      'La start-up a présenté un grand modèle de langage entraîné sur des textes européens.',
      'Le service client sera confié à un robot conversationnel, a annoncé l’opérateur.',
    ],
    other: ['Le lycée a ouvert une classe de langues étrangères appliquées.'],
  },
}
