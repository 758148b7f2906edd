import type { BackgroundTopic } from '../../background.ts'

export const dettePublique: BackgroundTopic = {
  id: 'dette-publique',
  term: 'dette publique',
  question: 'Qu’est-ce que la dette publique ?',
  triggers: [
    'dette publique',
    'dette de l’état',
    'charge de la dette',
    'dette souveraine',
    'dette française',
    'endettement public',
    'crise de la dette',
  ],
  sentences: [
    'La dette publique est l’ensemble des sommes que doivent l’État, les collectivités locales, les administrations de sécurité sociale et d’autres organismes publics.',
    'Elle s’accumule quand les déficits de chaque année sont financés par l’emprunt.',
    'L’État français emprunte surtout en émettant des titres, les obligations du Trésor, achetés par des banques, des assureurs et des fonds du monde entier.',
    'La charge de la dette est le montant des intérêts à payer.',
    'Pour comparer les pays, on rapporte la dette au produit intérieur brut ; les règles européennes fixent une limite de référence de 60 %.',
  ],
  references: [
    { label: 'Agence France Trésor, site officiel', url: 'https://www.aft.gouv.fr/' },
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
  ],
  cases: {
    about: [
      'La dette publique a dépassé 3 000 milliards d’euros.',
      'La charge de la dette pèse sur les comptes du pays.',
    ],
    other: ['Le joueur doit une dette de reconnaissance au public.'],
  },
}
