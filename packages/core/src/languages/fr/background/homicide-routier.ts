import type { BackgroundTopic } from '../../background.ts'

export const homicideRoutier: BackgroundTopic = {
  id: 'homicide-routier',
  term: 'homicide routier',
  question: 'Que risque l’auteur d’un accident mortel ?',
  triggers: [
    'homicide routier',
    'accident mortel sous l’emprise',
    'conduite sous l’emprise',
    'sous l’emprise de stupéfiants',
    'conduite sans permis',
    'rodéo urbain',
    'rodéo sauvage',
    'refus d’obtempérer',
    'excès de vitesse',
    'grand excès de vitesse',
  ],
  family: 'route',
  country: 'france',
  sentences: [
    'L’homicide routier est une infraction créée en France par une loi du 9 juillet 2025 : elle vise le conducteur qui cause la mort d’autrui avec une circonstance aggravante, comme l’alcool, la drogue, un grand excès de vitesse ou le défaut de permis.',
    'Il encourt sept ans de prison, dix ans avec plusieurs de ces circonstances.',
    'Le refus d’obtempérer, c’est-à-dire de s’arrêter à la demande des forces de l’ordre, et les rodéos motorisés sont des délits distincts.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 9 juillet 2025 créant l’homicide routier',
      url: 'https://www.legifrance.gouv.fr',
    },
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
  ],
  cases: {
    about: [
      'Le conducteur sera jugé pour homicide routier.',
      'Après un refus d’obtempérer, le véhicule a pris la fuite.',
    ],
    other: ['La route départementale sera fermée deux jours pour travaux.'],
  },
}
