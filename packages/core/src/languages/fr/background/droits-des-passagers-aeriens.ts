import type { BackgroundTopic } from '../../background.ts'

export const droitsDesPassagersAeriens: BackgroundTopic = {
  id: 'droits-des-passagers-aeriens',
  term: 'droits des passagers aériens',
  question: 'Quels sont les droits d’un passager dont le vol est retardé ?',
  triggers: [
    'vol annulé',
    'vol retardé',
    'annulation de vol',
    'retard de vol',
    'passager aérien',
    'indemnisation des passagers',
    'surréservation',
    'surbooking',
    'retard d’avion',
    'droit des passagers',
    'annulation des vols',
    'annuler des vols',
  ],
  sentences: [
    'Un règlement européen de 2004 protège les passagers des vols au départ de l’Union européenne, et de ceux qui y arrivent avec une compagnie de l’Union.',
    'En cas de refus d’embarquement, d’annulation ou de long retard, la compagnie doit leur apporter une assistance, par exemple des repas et, si nécessaire, un hébergement.',
    'Une annulation donne droit au remboursement ou à un autre vol.',
    'Une indemnité forfaitaire, selon la distance, peut s’y ajouter, sauf si la compagnie prouve que des circonstances extraordinaires, comme une météo dangereuse, ne pouvaient être évitées.',
  ],
  references: [
    {
      label: 'EUR-Lex, règlement (CE) n° 261/2004',
      url: 'https://eur-lex.europa.eu/eli/reg/2004/261/oj?locale=fr',
    },
    {
      label:
        'Direction générale de la concurrence, de la consommation et de la répression des fraudes, site du ministère de l’Économie',
      url: 'https://www.economie.gouv.fr/dgccrf',
    },
  ],
  cases: {
    about: [
      'Une trentaine de vols annulés ont laissé des centaines de voyageurs à l’aéroport.',
      'Les passagers aériens ont droit à une assistance, rappelle l’association.',
    ],
    other: ['Le vol de bijoux a eu lieu pendant l’absence des propriétaires.'],
  },
}
