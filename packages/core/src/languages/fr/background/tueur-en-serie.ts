import type { BackgroundTopic } from '../../background.ts'

export const tueurEnSerie: BackgroundTopic = {
  id: 'tueur-en-serie',
  term: 'tueur en série',
  question: 'Qu’est-ce qu’un tueur en série ?',
  triggers: [
    'tueur en série',
    'tueuse en série',
    'affaire non résolue',
    'cold case',
    'affaires non élucidées',
    'pôle cold cases',
    'ogre des ardennes',
    'serial killer',
    'disparition non élucidée',
  ],
  sentences: [
    'On parle de tueur en série pour l’auteur d’au moins deux ou trois meurtres, commis séparément et à des moments éloignés, sans autre lien que lui-même ; l’expression s’est répandue dans les années 1970, au sein du FBI.',
    'Le rapprochement des affaires repose sur les modes d’action, les lieux, l’ADN et les fichiers de police.',
    'En France, un pôle judiciaire spécialisé dans ces crimes et dans les affaires non élucidées a été créé à Nanterre en mars 2022.',
  ],
  references: [
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le tueur en série a avoué un nouveau crime, selon la juge.',
      'Le pôle cold cases reprend le dossier de la fillette.',
    ],
    other: ['La série policière compte huit épisodes d’une heure.'],
  },
}
