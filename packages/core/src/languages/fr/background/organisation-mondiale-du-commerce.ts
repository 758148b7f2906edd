import type { BackgroundTopic } from '../../background.ts'

export const organisationMondialeDuCommerce: BackgroundTopic = {
  id: 'organisation-mondiale-du-commerce',
  term: 'Organisation mondiale du commerce',
  question: 'À quoi sert l’Organisation mondiale du commerce ?',
  triggers: ['omc', 'organisation mondiale du commerce'],
  sentences: [
    'L’Organisation mondiale du commerce, ou OMC, fixe les règles du commerce entre ses membres, qui réalisent la quasi-totalité des échanges mondiaux.',
    'Créée en 1995, elle siège à Genève, en Suisse.',
    'L’un de ses grands principes veut qu’un avantage accordé à un pays le soit à tous les autres membres, sauf exception prévue, comme un accord de libre-échange.',
    'Ses décisions sont prises par consensus.',
    'Elle dispose d’un mécanisme pour trancher les différends, mais son organe d’appel a cessé de fonctionner en décembre 2019, faute de juges.',
  ],
  references: [
    { label: 'Organisation mondiale du commerce, site officiel', url: 'https://www.wto.org/indexfr.htm' },
  ],
  cases: {
    about: [
      'L’Union européenne a porté plainte devant l’OMC.',
      'L’Organisation mondiale du commerce revoit ses prévisions.',
    ],
    other: ['Le commerce mondial de diamants est organisé à Anvers.'],
  },
}
