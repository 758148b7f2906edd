import type { BackgroundTopic } from '../../background.ts'

export const talibans: BackgroundTopic = {
  id: 'talibans',
  term: 'talibans',
  question: 'Qui sont les talibans ?',
  triggers: [
    'talibans',
    'taliban',
    'mollah omar',
    'kaboul et les talibans',
    'chef des talibans',
    'insurgés afghans',
  ],
  family: 'afghanistan',
  sentences: [
    'Les talibans, « étudiants » en religion, forment un mouvement islamiste né en 1994 dans le sud de l’Afghanistan, parmi les Pachtounes.',
    'Ils prirent Kaboul en 1996 et y imposèrent une loi très rigoureuse, qui privait les femmes d’école et de travail ; l’abri donné à Al-Qaida les fit chasser en 2001 par une coalition.',
    'Après vingt ans de guérilla et un accord signé avec Washington à Doha en février 2020, ils ont repris la capitale le 15 août 2021.',
    'Ils ont de nouveau exclu les filles des collèges, des lycées et des universités.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Les talibans ont revendiqué l’attaque contre la base.',
      'Les négociations avec les insurgés afghans reprennent à Doha.',
    ],
    other: ['Les étudiants en théologie passent leurs examens.'],
  },
}
