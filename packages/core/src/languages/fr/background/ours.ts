import type { BackgroundTopic } from '../../background.ts'

export const ours: BackgroundTopic = {
  id: 'ours',
  term: 'ours des Pyrénées',
  question: 'Pourquoi y a-t-il des ours dans les Pyrénées ?',
  triggers: [
    'ours brun',
    'ours des pyrénées',
    'attaque d’ours',
    'attaque d’un ours',
    'ours slovène',
    'réintroduction de l’ours',
    'présence de l’ours',
    'population d’ours',
    'attaque de l’ours',
    'réintroduire des ours',
    'plan ours',
  ],
  exclusions: ['ours d’or', 'ours d’argent', 'ours en peluche', 'ours blanc', 'ours polaire', 'panda'],
  sentences: [
    'L’ours brun a vécu dans une grande partie de l’Europe, avant que la chasse et le recul des forêts ne le cantonnent à quelques massifs.',
    'Dans les Pyrénées, où il allait disparaître, l’État a relâché des ours venus de Slovénie à partir de 1996.',
    'La mort, en 2004, de Cannelle, dernière femelle de souche pyrénéenne, a marqué l’opinion.',
    'Protégée par le droit européen et français, l’espèce divise : ses défenseurs y voient un patrimoine, tandis que des éleveurs réclament moins d’attaques sur leurs troupeaux, pour lesquelles l’État verse des indemnisations.',
  ],
  references: [
    { label: 'Office français de la biodiversité, site officiel', url: 'https://www.ofb.gouv.fr' },
  ],
  cases: {
    about: [
      'Un chasseur a été blessé par un ours brun en Ariège.',
      'Des éleveurs ont manifesté contre la réintroduction de l’ours.',
    ],
    other: ['La réalisatrice a reçu l’Ours d’argent au Festival de Berlin.'],
  },
}
