import type { BackgroundTopic } from '../../background.ts'

export const enquetePreliminaire: BackgroundTopic = {
  id: 'enquete-preliminaire',
  term: 'enquête préliminaire',
  question: 'Qu’est-ce qu’une enquête préliminaire ?',
  triggers: [
    'enquête préliminaire',
    'enquête a été ouverte',
    'ouverture d’une enquête',
    'ouvert une enquête',
    'enquête ouverte',
  ],
  country: 'france',
  sentences: [
    'En France, l’enquête préliminaire est menée par la police ou la gendarmerie sous la direction du procureur de la République.',
    'Elle sert à établir si une infraction a été commise et par qui, sans qu’un juge d’instruction soit saisi.',
    'Les enquêteurs entendent des témoins et des suspects, recueillent des documents et peuvent perquisitionner dans les conditions fixées par la loi.',
    'Une loi de 2021 en a limité la durée.',
    'Une fois l’enquête achevée, le procureur peut classer l’affaire sans suite, engager des poursuites ou demander l’ouverture d’une information judiciaire.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 75 à 78',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le parquet de Nantes a ouvert une enquête préliminaire.',
      'Les enquêtes préliminaires visent quatre sociétés.',
    ],
    other: ['Une enquête d’opinion a été menée avant les tours préliminaires.'],
  },
}
