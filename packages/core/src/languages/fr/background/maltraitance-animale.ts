import type { BackgroundTopic } from '../../background.ts'

export const maltraitanceAnimale: BackgroundTopic = {
  id: 'maltraitance-animale',
  term: 'maltraitance animale',
  question: 'Comment la loi punit-elle la cruauté envers les animaux ?',
  triggers: [
    'maltraitance animale',
    'cruauté envers un animal',
    'cruauté animale',
    'actes de cruauté',
    'chevaux mutilés',
    'équidés',
    'mutilation',
    'chat torturé',
    'spa',
    'société protectrice des animaux',
    'brigitte bardot',
    'fondation brigitte bardot',
    'abandon d’animaux',
    'refuge de la spa',
  ],
  exclusions: ['spa thermal', 'spa belge', 'jacuzzi'],
  country: 'france',
  sentences: [
    'Depuis 2015, le Code civil français reconnaît les animaux comme « des êtres vivants doués de sensibilité ».',
    'Les sévices graves et les actes de cruauté envers un animal domestique, apprivoisé ou captif sont punis de trois ans de prison et de 45 000 euros d’amende, et de cinq ans s’il en meurt.',
    'L’abandon est également un délit.',
    'Les associations agréées, comme la Société protectrice des animaux, fondée en 1845, peuvent se porter partie civile ; la loi du 30 novembre 2021 a renforcé ces règles.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 521-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'SPA, site officiel', url: 'https://www.la-spa.fr' },
  ],
  cases: {
    about: [
      'Une enquête pour actes de cruauté a été ouverte après la mort d’un cheval.',
      'La SPA a recueilli une trentaine de chiens.',
    ],
    other: ['Le hammam et la piscine chauffée sont compris dans le séjour.'],
  },
}
