import type { BackgroundTopic } from '../../background.ts'

export const maladieDAlzheimer: BackgroundTopic = {
  id: 'maladie-d-alzheimer',
  term: 'maladie d’Alzheimer',
  question: 'Qu’est-ce que la maladie d’Alzheimer ?',
  triggers: [
    'maladie d’alzheimer',
    'alzheimer',
    'démence sénile',
    'maladie neurodégénérative',
    'trouble cognitif',
  ],
  sentences: [
    'La maladie d’Alzheimer est une maladie du cerveau qui détruit peu à peu les neurones ; c’est la cause la plus fréquente de démence chez les personnes âgées.',
    'Elle touche d’abord, le plus souvent, la mémoire des faits récents, puis le langage, l’orientation, le jugement et l’autonomie.',
    'L’accumulation anormale de deux protéines, l’amyloïde et tau, y joue un rôle majeur.',
    'Le diagnostic repose sur des tests de mémoire, l’imagerie du cerveau et parfois l’analyse de marqueurs biologiques.',
    'L’entourage, très sollicité, peut bénéficier d’un accompagnement.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Démence »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/dementia',
    },
    {
      label: 'Inserm, dossier « Maladie d’Alzheimer »',
      url: 'https://www.inserm.fr/dossier/alzheimer-maladie/',
    },
  ],
  cases: {
    about: [
      'L’octogénaire, atteinte de la maladie d’Alzheimer, n’a plus donné signe de vie depuis mardi.',
      'Un nouveau traitement ralentirait l’évolution de la maladie d’Alzheimer.',
    ],
    other: ['Le joueur a battu de mémoire le record du nombre de décimales de pi.'],
  },
}
