import type { BackgroundTopic } from '../../background.ts'

export const personaNonGrata: BackgroundTopic = {
  id: 'persona-non-grata',
  term: 'persona non grata',
  question: 'Que signifie déclarer un diplomate « persona non grata » ?',
  triggers: [
    'expulsion de diplomates',
    'expulser des diplomates',
    'expulsé des diplomates',
    'diplomate expulsé',
    'expulsion d’un diplomate',
    'expulsion de deux diplomates',
    'déclaré persona non grata',
    'déclarée persona non grata',
    'déclarés persona non grata',
    'déclarer persona non grata',
    'diplomate persona non grata',
    'diplomates persona non grata',
  ],
  sentences: [
    'Un pays peut, à tout moment et sans se justifier, déclarer qu’un diplomate étranger n’est plus le bienvenu sur son sol : il est alors dit persona non grata, « personne non désirée » en latin.',
    'Son État doit le rappeler ; sinon, le pays hôte peut refuser de le reconnaître comme diplomate.',
    'Cette faculté figure dans la Convention de Vienne de 1961 sur les relations diplomatiques.',
    'Les diplomates étant protégés par leur immunité, c’est le principal moyen de sanctionner leur conduite.',
    'L’État visé répond souvent en expulsant à son tour des diplomates.',
  ],
  references: [
    {
      label: 'Nations unies, Convention de Vienne sur les relations diplomatiques, article 9',
      url: 'https://legal.un.org/',
    },
  ],
  cases: {
    about: [
      'L’attaché militaire a été déclaré persona non grata.',
      'Moscou annonce l’expulsion de diplomates en représailles.',
    ],
    other: ['L’intrus a été expulsé du stade.'],
  },
}
