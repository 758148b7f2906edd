import type { BackgroundTopic } from '../../background.ts'

export const pfas: BackgroundTopic = {
  id: 'pfas',
  term: 'PFAS',
  question: 'Que sont les PFAS ?',
  triggers: [
    'pfas',
    'polluant éternel',
    'substance perfluoroalkylée',
    'substance perfluorée',
    'pfoa',
    'pfos',
  ],
  sentences: [
    'Les PFAS, ou substances per- et polyfluoroalkylées, forment une famille de plusieurs milliers de composés chimiques fabriqués par l’industrie depuis le milieu du XXe siècle.',
    'Ils résistent à l’eau, aux graisses et à la chaleur, d’où leur emploi dans des textiles, des emballages, des ustensiles ou des mousses contre l’incendie.',
    'On les surnomme « polluants éternels » parce qu’ils se dégradent très peu et s’accumulent dans l’eau, les sols et les êtres vivants.',
    'Certains ont des effets néfastes établis ou suspectés sur la santé, et plusieurs sont déjà interdits ou limités par des règles internationales.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    {
      label: 'Agence européenne des produits chimiques, page sur les PFAS',
      url: 'https://echa.europa.eu/hot-topics/perfluoroalkyl-chemicals-pfas',
    },
  ],
  cases: {
    about: [
      'Des PFAS ont été relevés dans l’eau du robinet de seize communes.',
      'Les riverains de l’usine attaquent l’industriel pour une pollution aux polluants éternels.',
    ],
    other: ['Le musée consacre une exposition aux tissus imperméables des explorateurs.'],
  },
}
