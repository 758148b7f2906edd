import type { BackgroundTopic } from '../../background.ts'

export const coupeDavis: BackgroundTopic = {
  id: 'coupe-davis',
  term: 'Coupe Davis',
  question: 'Qu’est-ce que la Coupe Davis ?',
  triggers: ['coupe davis', 'saladier d’argent', 'billie jean king cup', 'fed cup'],
  sentences: [
    'La Coupe Davis est la principale compétition masculine de tennis par équipes nationales.',
    'Elle a été créée en 1900 par l’Américain Dwight Davis, à l’origine pour un match entre les États-Unis et les îles Britanniques.',
    'Pendant des décennies, les rencontres opposaient deux pays sur trois jours, avec quatre simples et un double, chez l’un des adversaires ; une réforme de 2018 a réuni la phase finale en un même lieu, avec des matchs plus courts.',
    'Le trophée est surnommé le saladier d’argent.',
    'L’équivalent féminin est la Coupe Billie Jean King, ancienne Fed Cup.',
  ],
  references: [
    { label: 'Fédération internationale de tennis, Coupe Davis', url: 'https://www.daviscup.com' },
    { label: 'Fédération française de tennis, site officiel', url: 'https://www.fft.fr' },
  ],
  cases: {
    about: [
      'L’équipe de France de tennis jouera sa place en Coupe Davis contre la Serbie.',
      'La capitaine de l’équipe de Fed Cup a annoncé sa sélection.',
    ],
    other: ['Bette Davis a reçu deux fois la récompense suprême de Hollywood.'],
  },
}
