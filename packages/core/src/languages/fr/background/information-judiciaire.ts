import type { BackgroundTopic } from '../../background.ts'

export const informationJudiciaire: BackgroundTopic = {
  id: 'information-judiciaire',
  term: 'information judiciaire',
  question: 'Qu’est-ce qu’une information judiciaire ?',
  triggers: [
    'information judiciaire',
    'ouverture d’une instruction',
    'réquisitoire introductif',
    'instruction judiciaire',
  ],
  country: 'france',
  sentences: [
    'En France, l’information judiciaire, ou instruction, est une enquête menée par un juge d’instruction.',
    'Elle est obligatoire pour les crimes et facultative pour les délits.',
    'Le procureur de la République la demande en précisant les faits, contre une personne nommée ou « contre X » quand l’auteur n’est pas identifié.',
    'Une victime peut aussi la provoquer en se constituant partie civile.',
    'Le juge recherche les éléments à charge et à décharge, puis renvoie l’affaire devant une juridiction de jugement ou rend un non-lieu.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 79 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Une information judiciaire contre X a été ouverte pour faux.',
      'Le parquet a requis l’ouverture d’une information judiciaire.',
    ],
    other: ['La chaîne d’information a suivi le procès en direct.'],
  },
}
