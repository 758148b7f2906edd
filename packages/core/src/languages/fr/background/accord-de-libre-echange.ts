import type { BackgroundTopic } from '../../background.ts'

export const accordDeLibreEchange: BackgroundTopic = {
  id: 'accord-de-libre-echange',
  term: 'accord de libre-échange',
  question: 'Qu’est-ce qu’un accord de libre-échange ?',
  triggers: [
    'accord de libre-échange',
    'traité de libre-échange',
    'accord commercial',
    'libre-échange',
    'mercosur',
    'ceta',
    'alena',
    'aceum',
  ],
  sentences: [
    'Un accord de libre-échange réduit ou supprime les droits de douane et d’autres obstacles au commerce entre les pays qui le signent.',
    'Il peut aussi porter sur les services, les marchés publics, l’investissement ou les normes.',
    'Pour l’Union européenne, c’est la Commission qui négocie, sur la base d’un mandat donné par les États membres.',
    'L’accord doit ensuite être approuvé par les États membres et par le Parlement européen.',
    'S’il touche à des compétences nationales, il faut aussi le vote des parlements de chaque pays : on parle d’accord mixte.',
  ],
  references: [
    { label: 'Commission européenne, site officiel', url: 'https://commission.europa.eu/index_fr' },
  ],
  cases: {
    about: [
      'Les agriculteurs dénoncent l’accord avec le Mercosur.',
      'Le Canada et l’Europe ont signé un accord de libre-échange.',
    ],
    other: ['L’échange de balles a duré, sans coup franc libre.'],
  },
}
