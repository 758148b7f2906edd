import type { BackgroundTopic } from '../../background.ts'

export const terrorisme: BackgroundTopic = {
  id: 'terrorisme',
  term: 'terrorisme',
  question: 'Qu’est-ce que le terrorisme pour la loi française ?',
  triggers: [
    'terrorisme',
    'terroriste',
    'acte terroriste',
    'attentat',
    'attentat terroriste',
    'projet d’attentat',
    'victimes d’attentats',
    'attaque terroriste',
    'antiterroriste',
  ],
  exclusions: ['attentat à la pudeur'],
  sentences: [
    'La loi française qualifie de terroristes les infractions commises en relation avec une entreprise ayant pour but de troubler gravement l’ordre public par l’intimidation ou la terreur.',
    'Depuis 1986, les affaires sont centralisées à Paris ; un parquet national antiterroriste les poursuit depuis 2019.',
    'Les crimes sont jugés par une cour d’assises composée de magistrats seulement.',
    'L’association de malfaiteurs terroriste permet d’arrêter des suspects avant un attentat ; un fonds de garantie indemnise les victimes.',
    'Depuis 2012, plus de 270 personnes ont été tuées en France dans des attentats djihadistes, dont 130 le 13 novembre 2015 ; la nation rend hommage aux victimes chaque 11 mars, date choisie au niveau européen en mémoire de Madrid, en 2004.',
    'Le plan Vigipirate et l’état d’urgence sont d’autres réponses à cette menace.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 421-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Fonds de garantie des victimes', url: 'https://www.fondsdegarantie.fr' },
  ],
  cases: {
    about: [
      'Trois personnes soupçonnées de préparer un attentat ont été arrêtées.',
      'Le terroriste a été condamné à la perpétuité.',
    ],
    other: ['Le jardin en terrasse domine la vallée de l’Eyrieux.'],
  },
}
