import type { BackgroundTopic } from '../../background.ts'

export const guerreFroide: BackgroundTopic = {
  id: 'guerre-froide',
  term: 'guerre froide',
  question: 'Que fut la guerre froide ?',
  triggers: [
    'guerre froide',
    'urss',
    'union soviétique',
    'rideau de fer',
    'mur de berlin',
    'gorbatchev',
    'mikhaïl gorbatchev',
    'staline',
    'ère soviétique',
    'bloc de l’est',
    'chute du mur',
    'chute du mur de berlin',
    'kgb',
    'stasi',
  ],
  exclusions: ['nouvelle guerre froide commerciale'],
  sentences: [
    'La guerre froide est l’affrontement, sans combat direct, qui opposa de 1947 environ à 1991 les États-Unis et leurs alliés à l’Union soviétique et au bloc communiste.',
    'Course aux armements, espionnage et guerres lointaines, de la Corée à l’Afghanistan, la marquèrent ; la crise des missiles de Cuba, en octobre 1962, la porta au bord du conflit nucléaire.',
    'Le mur de Berlin, bâti en août 1961, tomba le 9 novembre 1989.',
    'L’Union soviétique, créée en 1922, fut dissoute en décembre 1991.',
  ],
  references: [
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
    { label: 'Chemins de mémoire, ministère des Armées', url: 'https://www.cheminsdememoire.gouv.fr' },
  ],
  cases: {
    about: [
      'Trente ans après la chute du mur de Berlin, les écarts demeurent.',
      'L’ancien officier du KGB a raconté la guerre froide.',
    ],
    other: ['Les fronts froids se succèdent sur la Manche.'],
  },
}
