import type { BackgroundTopic } from '../../background.ts'

export const electionsMunicipales: BackgroundTopic = {
  id: 'elections-municipales',
  term: 'élections municipales',
  question: 'Comment se déroulent les élections municipales ?',
  triggers: [
    'élection municipale',
    'aux municipales',
    'les municipales',
    'des municipales',
    'scrutin municipal',
    'candidat à la mairie',
    'candidate à la mairie',
    'municipales',
  ],
  country: 'france',
  sentences: [
    'Les élections municipales désignent les conseillers qui dirigent une commune.',
    'En France, elles ont lieu en principe tous les six ans, au suffrage universel direct, et les citoyens de l’Union européenne qui y résident peuvent voter.',
    'Les électeurs choisissent une liste qui doit compter autant de femmes que d’hommes, à une unité près ; depuis une loi de 2025, cette règle vaut aussi pour les petites communes.',
    'Si aucune liste n’obtient la majorité absolue, un second tour est organisé.',
    'Le nouveau conseil municipal élit ensuite le maire parmi ses membres.',
  ],
  references: [
    {
      label: 'Légifrance, Code électoral',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070239/',
    },
    { label: 'Ministère de l’Intérieur, élections', url: 'https://www.elections.interieur.gouv.fr/' },
  ],
  cases: {
    about: ['Les élections municipales auront lieu en mars.', 'Elle est candidate à la mairie de Toulouse.'],
    other: ['La police municipale a verbalisé dix cyclistes.'],
  },
}
