import type { BackgroundTopic } from '../../background.ts'

export const hongKongSecurite: BackgroundTopic = {
  id: 'hong-kong-securite',
  term: 'mouvement prodémocratie à Hong Kong',
  question: 'Que demandait le mouvement prodémocratie de Hong Kong ?',
  triggers: [
    'loi sur la sécurité nationale',
    'manifestations à hong kong',
    'manifestants prodémocratie',
    'carrie lam',
    'mouvement des parapluies',
    'un pays, deux systèmes',
    'mouvement prodémocratie',
    'militants pro-démocratie',
    'camp prodémocratie',
    'jimmy lai',
    'prodémocratie',
    'pro-démocratie',
  ],
  exclusions: ['thaïlande', 'bélarus', 'thaïlandais', 'biélorussie', 'bangkok'],
  family: 'hong-kong',
  sentences: [
    'En juin 2019, un projet de loi permettant d’extrader des suspects vers la Chine fit descendre dans les rues de Hong Kong jusqu’à deux millions de personnes, selon les organisateurs.',
    'Retiré en septembre, il laissa place à des demandes plus larges : suffrage universel et enquête sur la police.',
    'Pékin imposa le 30 juin 2020 une loi punissant la sécession, la subversion, le terrorisme et la collusion avec l’étranger, qui a conduit en prison ou en exil la plupart des figures du mouvement.',
    'Le Royaume-Uni a ouvert une voie d’immigration à des habitants.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le magnat Jimmy Lai, figure du mouvement prodémocratie, a été arrêté.',
      'La loi sur la sécurité nationale inquiète les Hongkongais.',
    ],
    other: ['Les parapluies colorés ornent la rue piétonne.'],
  },
}
