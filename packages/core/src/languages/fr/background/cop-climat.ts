import type { BackgroundTopic } from '../../background.ts'

export const copClimat: BackgroundTopic = {
  id: 'cop-climat',
  term: 'COP climat',
  question: 'Qu’est-ce qu’une COP ?',
  triggers: [
    'conférence des parties',
    'conférence sur le climat',
    'conférence climat',
    'cop21',
    'cop26',
    'cop27',
    'cop28',
    'cop29',
    'cop30',
    'cop31',
    'cop32',
    'sommet climat',
    'sommet sur le climat',
    'négociation climatique',
  ],
  exclusions: ['cop15', 'cop16', 'cop biodiversité'],
  sentences: [
    'Une COP, ou conférence des parties, réunit les États qui ont ratifié une convention internationale ; la plus connue est celle de la convention des Nations unies sur les changements climatiques, adoptée en 1992.',
    'Celle-ci se tient en principe une fois par an, dans un pays qui change d’une session à l’autre, et prend ses décisions par consensus.',
    'La troisième a adopté le protocole de Kyoto en 1997, et la vingt et unième l’accord de Paris en 2015.',
    'Les négociations portent notamment sur la baisse des émissions, l’adaptation et l’aide financière aux pays pauvres.',
  ],
  references: [
    {
      label: 'Convention-cadre des Nations unies sur les changements climatiques, page sur la COP',
      url: 'https://unfccc.int/process/bodies/supreme-bodies/conference-of-the-parties-cop',
    },
  ],
  cases: {
    about: [
      'Les délégués de la COP30 peinent à s’entendre sur la sortie des énergies fossiles.',
      'La conférence sur le climat s’est achevée dimanche par un accord a minima.',
    ],
    other: ['Le film suit deux cops new-yorkais chargés d’une affaire de vol.'],
  },
}
