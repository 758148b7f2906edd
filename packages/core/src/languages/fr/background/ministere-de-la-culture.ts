import type { BackgroundTopic } from '../../background.ts'

export const ministereDeLaCulture: BackgroundTopic = {
  id: 'ministere-de-la-culture',
  term: 'ministère de la Culture',
  question: 'De quoi s’occupe le ministère de la Culture ?',
  triggers: [
    'ministre de la culture',
    'ministère de la culture',
    'rue de valois',
    'pass culture',
    'direction régionale des affaires culturelles',
    'drac',
  ],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Créé en 1959 pour André Malraux, le ministère de la Culture doit, selon son décret fondateur, rendre accessibles au plus grand nombre les œuvres de l’humanité, et d’abord de la France.',
    'Installé rue de Valois, à Paris, il protège les monuments, soutient la création, veille sur les musées, les théâtres nationaux et les archives, et suit la presse et l’audiovisuel.',
    'Ses directions régionales, les Drac, attribuent les aides sur le terrain.',
    'Les communes et les autres collectivités financent une grande part de l’action culturelle.',
  ],
  references: [{ label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' }],
  cases: {
    about: [
      'La ministre de la Culture a rencontré les directeurs de théâtre.',
      'La Drac a financé la restauration du retable.',
    ],
    other: ['La culture de la betterave recule dans le département.'],
  },
}
