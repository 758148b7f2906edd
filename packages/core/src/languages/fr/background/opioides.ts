import type { BackgroundTopic } from '../../background.ts'

export const opioides: BackgroundTopic = {
  id: 'opioides',
  term: 'opioïdes',
  question: 'Que sont les opioïdes ?',
  triggers: [
    'opioïde',
    'opiacé',
    'oxycodone',
    'oxycontin',
    'crise des opioïdes',
    'crise des opiacés',
    'naloxone',
    'tramadol',
  ],
  sentences: [
    'Les opioïdes sont des substances naturelles ou de synthèse qui agissent sur le cerveau comme l’opium : morphine, codéine, tramadol, oxycodone, fentanyl ou héroïne.',
    'En médecine, ils soulagent les douleurs intenses, mais ils peuvent créer une forte dépendance, même sur ordonnance.',
    'À dose trop élevée, ils ralentissent la respiration jusqu’à l’arrêt ; la naloxone, donnée à temps, en est l’antidote.',
    'Aux États-Unis, leur prescription massive à partir des années 1990, puis le trafic de fentanyl, ont causé plusieurs centaines de milliers de morts par surdose.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Surdose d’opioïdes »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/opioid-overdose',
    },
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
  ],
  cases: {
    about: [
      'Le laboratoire versera des milliards de dollars pour son rôle dans la crise des opioïdes.',
      'Les autorités canadiennes distribuent de la naloxone pour prévenir les surdoses d’opiacés.',
    ],
    other: ['La capitale bolivienne a connu une nuit calme malgré la grève des cultivateurs de quinoa.'],
  },
}
