import type { BackgroundTopic } from '../../background.ts'

export const fifa: BackgroundTopic = {
  id: 'fifa',
  term: 'Fifa',
  question: 'Qu’est-ce que la Fifa ?',
  triggers: [
    'fifa',
    'sepp blatter',
    'gianni infantino',
    'fédération internationale de football',
    'michel platini',
    'fifagate',
    'ballon de la fifa',
  ],
  family: 'instance-foot',
  sentences: [
    'La Fédération internationale de football association, ou Fifa, a été fondée à Paris en 1904 et siège à Zurich ; elle réunit plus de deux cents fédérations nationales, davantage que l’ONU ne compte de membres.',
    'Elle organise les Coupes du monde masculine et féminine, dont les droits de télévision la font vivre, et règle les transferts internationaux.',
    'Des arrestations pour corruption, à Zurich en mai 2015, ont conduit à la chute de son président, Sepp Blatter, et à une réforme.',
  ],
  references: [
    { label: 'Fifa, site officiel', url: 'https://www.fifa.com/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'La Fifa désignera en mai le pays hôte.',
      'Gianni Infantino a défendu son projet devant les fédérations.',
    ],
    other: ['Le biberon du chevreau est préparé deux fois par jour.'],
  },
}
