import type { BackgroundTopic } from '../../background.ts'

export const prixNobel: BackgroundTopic = {
  id: 'prix-nobel',
  term: 'prix Nobel',
  question: 'Que sont les prix Nobel ?',
  triggers: [
    'prix nobel',
    'nobel de la paix',
    'nobel de littérature',
    'nobel de physique',
    'nobel de chimie',
    'nobel de médecine',
    'nobel d’économie',
    'comité nobel',
    'lauréat du nobel',
  ],
  sentences: [
    'Les prix Nobel récompensent des travaux ou des actions qui ont rendu de grands services à l’humanité en physique, en chimie, en médecine, en littérature et pour la paix.',
    'Ils ont été institués par le testament du chimiste et industriel suédois Alfred Nobel, et sont décernés depuis 1901.',
    'Un prix d’économie, créé en 1968 par la Banque de Suède en mémoire d’Alfred Nobel, leur est associé.',
    'Le prix de la paix est remis à Oslo et les autres à Stockholm, le 10 décembre, jour anniversaire de la mort de leur fondateur.',
  ],
  references: [{ label: 'Fondation Nobel, site officiel', url: 'https://www.nobelprize.org' }],
  cases: {
    about: [
      'Le prix Nobel de physique a été attribué mardi à deux chercheuses.',
      'La lauréate du Nobel de littérature prononcera son discours à Stockholm.',
    ],
    other: ['Le prix du pain a augmenté de cinq centimes.'],
  },
}
