import type { BackgroundTopic } from '../../background.ts'

export const publicationScientifique: BackgroundTopic = {
  id: 'publication-scientifique',
  term: 'évaluation par les pairs',
  question: 'Comment une étude scientifique est-elle publiée ?',
  triggers: [
    'évaluation par les pairs',
    'relecture par les pairs',
    'revue à comité de lecture',
    'prépublication',
    'revue scientifique',
    'article rétracté',
    'rétractation de l’article',
  ],
  sentences: [
    'Avant de paraître dans une revue scientifique reconnue, une étude est en général soumise à l’évaluation par les pairs : des chercheurs du même domaine, étrangers au travail, en vérifient la méthode et la cohérence.',
    'Ils peuvent demander des corrections ou recommander de la refuser.',
    'Une prépublication est mise en ligne avant cet examen, et ses résultats sont donc à prendre avec prudence.',
    'Même publiée, une étude isolée doit être confirmée par d’autres travaux, et une revue peut retirer un article dans lequel des erreurs ou des fraudes ont été découvertes.',
  ],
  references: [
    { label: 'CNRS, site officiel', url: 'https://www.cnrs.fr' },
    {
      label: 'Office français de l’intégrité scientifique, site officiel',
      url: 'https://www.ofis-france.fr',
    },
  ],
  cases: {
    about: [
      'L’étude, une prépublication, n’a pas encore fait l’objet d’une relecture par les pairs.',
      'L’étude a été publiée lundi dans une revue à comité de lecture.',
    ],
    other: ['La revue de mode a publié un numéro consacré aux paires de chaussures.'],
  },
}
