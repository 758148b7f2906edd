import type { BackgroundTopic } from '../../background.ts'

export const publicite: BackgroundTopic = {
  id: 'publicite',
  term: 'publicité et médias',
  question: 'Comment la publicité finance-t-elle les médias ?',
  triggers: [
    'revenu publicitaire',
    'recettes publicitaires',
    'marché publicitaire',
    'revenus publicitaires',
    'annonceur',
    'régie publicitaire',
    'publicité en ligne',
    'recette publicitaire',
    'investissement publicitaire',
    'publicité ciblée',
  ],
  sentences: [
    'La publicité finance tout ou partie des médias : des annonceurs leur achètent de l’espace ou du temps pour toucher un public.',
    'Son prix dépend de l’audience et du type de public.',
    'Ce marché suit la conjoncture : en période de crise, les entreprises réduisent vite ces dépenses.',
    'Sur Internet, une grande part des recettes va à quelques plateformes, et des espaces sont vendus aux enchères automatiques, en une fraction de seconde.',
    'En France, la publicité est encadrée par la loi, qui l’interdit par exemple pour le tabac, et par une autorité professionnelle, l’ARPP, qui formule des règles et des avis.',
  ],
  references: [
    {
      label: 'Autorité de régulation professionnelle de la publicité, site officiel',
      url: 'https://www.arpp.org/',
    },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr/' },
  ],
  cases: {
    about: [
      'Les revenus publicitaires de la chaîne ont chuté.',
      'Plusieurs annonceurs ont suspendu leurs campagnes.',
    ],
    other: ['L’annonce du mariage a été rendue publique.'],
  },
}
