import type { BackgroundTopic } from '../../background.ts'

export const politiqueAgricoleCommune: BackgroundTopic = {
  id: 'politique-agricole-commune',
  term: 'politique agricole commune',
  question: 'Qu’est-ce que la politique agricole commune ?',
  triggers: ['politique agricole commune', 'pac', 'aides de la pac', 'réforme de la pac'],
  exclusions: ['pompe à chaleur', 'super pac'],
  sentences: [
    'La politique agricole commune, ou PAC, est l’ensemble des règles et des aides de l’Union européenne pour l’agriculture.',
    'Mise en place en 1962, elle représente l’une des plus grandes parts du budget européen.',
    'Elle verse des aides aux exploitants, surtout en fonction de leurs surfaces, et finance le développement rural.',
    'Une partie de ces aides dépend du respect de règles d’environnement et de bien-être animal.',
    'La France en est l’un des principaux bénéficiaires ; chaque État décide d’une partie de la répartition dans un plan national.',
  ],
  references: [
    { label: 'Ministère de l’Agriculture, site officiel', url: 'https://agriculture.gouv.fr/' },
    {
      label: 'Commission européenne, agriculture et développement rural',
      url: 'https://agriculture.ec.europa.eu/',
    },
  ],
  cases: {
    about: [
      'Les éleveurs attendent le versement des aides de la PAC.',
      'La réforme de la politique agricole commune est débattue à Bruxelles.',
    ],
    other: ['La politique du logement agricole relève de la commune.'],
  },
}
