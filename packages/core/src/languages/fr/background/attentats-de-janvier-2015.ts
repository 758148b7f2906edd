import type { BackgroundTopic } from '../../background.ts'

export const attentatsDeJanvier2015: BackgroundTopic = {
  id: 'attentats-de-janvier-2015',
  term: 'attentat contre Charlie Hebdo',
  question: 'Que s’est-il passé du 7 au 9 janvier 2015 ?',
  triggers: [
    'Charlie Hebdo',
    'attentats de janvier 2015',
    'attentat contre charlie hebdo',
    'hyper cacher',
    'frères kouachi',
    'amédy coulibaly',
    'caricatures de mahomet',
    'marche républicaine',
  ],
  country: 'france',
  sentences: [
    'Le 7 janvier 2015, deux frères se réclamant d’Al-Qaida tuent douze personnes lors d’un attentat contre l’hebdomadaire satirique Charlie Hebdo, à Paris, qui avait publié des caricatures de Mahomet.',
    'Le lendemain, un complice abat une policière à Montrouge, puis, le 9, quatre hommes juifs dans le magasin Hyper Cacher de la porte de Vincennes.',
    'Les trois assaillants meurent dans les assauts de la police.',
    'Le 11 janvier, près de quatre millions de personnes défilent en France.',
    'Le procès, tenu de septembre à décembre 2020, s’est conclu par la condamnation de quatorze accusés, certains en leur absence, pour l’aide apportée aux assaillants ; des rassemblements ont eu lieu dans le monde entier sous le mot d’ordre « Je suis Charlie ».',
    'Dix-sept personnes en tout furent assassinées.',
  ],
  references: [
    { label: 'Institut national de l’audiovisuel, site officiel', url: 'https://www.ina.fr' },
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr' },
  ],
  cases: {
    about: [
      'Le procès des attentats de janvier 2015 s’est ouvert.',
      'La rédaction de Charlie Hebdo publie un numéro spécial.',
    ],
    other: ['Le petit Charlie a soufflé ses huit bougies.'],
  },
}
