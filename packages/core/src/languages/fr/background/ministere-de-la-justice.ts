import type { BackgroundTopic } from '../../background.ts'

export const ministereDeLaJustice: BackgroundTopic = {
  id: 'ministere-de-la-justice',
  term: 'ministère de la Justice',
  question: 'De quoi s’occupe le garde des Sceaux ?',
  triggers: [
    'ministre de la justice',
    'ministère de la justice',
    'garde des sceaux',
    'chancellerie',
    'place vendôme',
  ],
  exclusions: [
    'ministre de la justice américain',
    'bijoutier',
    'joaillier',
    'ministère de la justice américain',
  ],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Le garde des Sceaux est le ministre français de la Justice ; son titre rappelle qu’il conserve le sceau de la République, apposé sur la Constitution.',
    'Son ministère, la Chancellerie, situé place Vendôme, à Paris, prépare les lois pénales et civiles, donne aux tribunaux leurs moyens et dirige les prisons.',
    'Il adresse aux procureurs des instructions générales, mais la loi du 25 juillet 2013 lui interdit toute instruction dans une affaire particulière.',
    'Les juges, eux, sont indépendants.',
    'Elle est rendue au nom du peuple français, en public sauf exception, et gratuitement, même si l’avocat et les expertises se paient ; les délais y sont souvent longs, faute de magistrats et de greffiers en nombre suffisant.',
    'Robert Badinter y fit voter en 1981 l’abolition de la peine de mort.',
  ],
  references: [
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr' },
    {
      label: 'Légifrance, Code de procédure pénale, article 30',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'La garde des Sceaux a présenté sa réforme aux magistrats.',
      'Le ministre de la Justice annonce la création de postes de greffiers.',
    ],
    other: ['Les gardes forestiers ont posé des scellés sur la barrière.'],
  },
}
