import type { BackgroundTopic } from '../../background.ts'

export const tempsDeTravail: BackgroundTopic = {
  id: 'temps-de-travail',
  term: 'temps de travail',
  question: 'Quelle est la durée légale du travail en France ?',
  triggers: [
    'temps de travail',
    '35 heures',
    'trente-cinq heures',
    'heures supplémentaires',
    'heure supplémentaire',
    'rtt',
    'congés payés',
    'congé payé',
    'jours de congé',
    'repos dominical',
    'travail du dimanche',
    'travail de nuit',
    'semaine de quatre jours',
    'jour férié',
    'durée du travail',
    'ouverture dominicale',
  ],
  country: 'france',
  sentences: [
    'La durée légale du travail est, en France, de 35 heures par semaine depuis les lois Aubry de 1998 et 2000 ; au-delà, les heures sont supplémentaires et payées davantage.',
    'Sauf dérogation, on ne peut dépasser 10 heures par jour et 48 heures par semaine.',
    'Les salariés ont droit à cinq semaines de congés payés par an ; le Front populaire en avait instauré deux en 1936.',
    'Le repos est donné en principe le dimanche, avec de nombreuses exceptions.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L3121-27 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Le candidat veut revenir sur les 35 heures.',
      'Les salariés pourront donner leurs jours de congé aux soignants.',
    ],
    other: ['Le vol dure onze heures entre Paris et Bogota.'],
  },
}
