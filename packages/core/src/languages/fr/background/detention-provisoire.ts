import type { BackgroundTopic } from '../../background.ts'

export const detentionProvisoire: BackgroundTopic = {
  id: 'detention-provisoire',
  term: 'détention provisoire',
  question: 'Qu’est-ce que la détention provisoire ?',
  triggers: [
    'détention provisoire',
    'placé en détention',
    'placée en détention',
    'mandat de dépôt',
    'écroué',
    'maintien en détention',
  ],
  exclusions: ['détention administrative'],
  country: 'france',
  sentences: [
    'La détention provisoire est l’emprisonnement d’une personne qui n’a pas encore été jugée définitivement et qui reste présumée innocente.',
    'En France, elle n’est possible que si un contrôle judiciaire ou une assignation à résidence sous surveillance électronique ne suffisent pas.',
    'Elle doit servir un but fixé par la loi, par exemple protéger les preuves, éviter des pressions sur les témoins ou empêcher une fuite.',
    'Pendant une instruction, elle est décidée par le juge des libertés et de la détention, un magistrat distinct du juge d’instruction.',
    'Sa durée est limitée, et le temps passé en détention est déduit de la peine en cas de condamnation.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 143-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le principal suspect a été placé en détention provisoire à Fresnes.',
      'L’homme a été mis en examen et écroué vendredi.',
    ],
    other: ['La détention d’un permis de chasse est obligatoire.'],
  },
}
