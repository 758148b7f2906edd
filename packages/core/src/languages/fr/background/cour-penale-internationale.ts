import type { BackgroundTopic } from '../../background.ts'

export const courPenaleInternationale: BackgroundTopic = {
  id: 'cour-penale-internationale',
  term: 'Cour pénale internationale',
  question: 'Qu’est-ce que la Cour pénale internationale ?',
  triggers: ['cour pénale internationale', 'cpi', 'statut de rome'],
  exclusions: ['cour permanente d’arbitrage', 'indice des prix'],
  sentences: [
    'La Cour pénale internationale, ou CPI, juge des personnes accusées de génocide, de crimes contre l’humanité, de crimes de guerre ou de crime d’agression.',
    'Elle siège à La Haye, aux Pays-Bas, et repose sur le Statut de Rome, un traité adopté en 1998 et entré en vigueur en 2002.',
    'Elle n’intervient que si les États concernés ne peuvent pas ou ne veulent pas enquêter et juger eux-mêmes.',
    'Elle n’a pas de police et dépend de la coopération des États pour arrêter les suspects.',
    'Plusieurs grandes puissances, dont les États-Unis, la Chine et la Russie, n’en sont pas membres.',
  ],
  references: [{ label: 'Cour pénale internationale, site officiel', url: 'https://www.icc-cpi.int/fr' }],
  cases: {
    about: [
      'La Cour pénale internationale a émis un mandat d’arrêt.',
      'La procureure de la CPI a ouvert une enquête.',
    ],
    other: ['La cour a examiné une affaire de crime organisé international.'],
  },
}
