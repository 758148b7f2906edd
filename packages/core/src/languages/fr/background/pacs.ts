import type { BackgroundTopic } from '../../background.ts'

export const pacs: BackgroundTopic = {
  id: 'pacs',
  term: 'pacte civil de solidarité',
  question: 'Quelle différence entre pacs et mariage ?',
  triggers: [
    'pacs',
    'pacte civil de solidarité',
    'mariage pour tous',
    'mariage homosexuel',
    'mariage entre personnes de même sexe',
    'union civile',
    'pacsé',
  ],
  country: 'france',
  sentences: [
    'En France, le pacte civil de solidarité (pacs), créé par une loi de 1999, est un contrat entre deux adultes, de sexe différent ou de même sexe, qui organise leur vie commune.',
    'Les partenaires se doivent une aide matérielle et sont imposés ensemble, mais ils n’héritent l’un de l’autre que par testament.',
    'Il se rompt plus simplement que le mariage, qui crée davantage de droits et de devoirs.',
    'Le mariage est ouvert aux couples de même sexe depuis la loi du 17 mai 2013, comme dans plusieurs dizaines d’autres pays.',
  ],
  references: [
    {
      label: 'Légifrance, Code civil, articles 143 et 515-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721',
    },
    { label: 'Notaires de France, site officiel', url: 'https://www.notaires.fr' },
  ],
  cases: {
    about: [
      'Le nombre de pacs a dépassé celui des mariages dans le département.',
      'Le Parlement grec a adopté le mariage pour tous.',
    ],
    other: ['Le pacte budgétaire a été signé par vingt-cinq États.'],
  },
}
