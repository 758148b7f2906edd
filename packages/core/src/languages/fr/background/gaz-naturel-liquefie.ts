import type { BackgroundTopic } from '../../background.ts'

export const gazNaturelLiquefie: BackgroundTopic = {
  id: 'gaz-naturel-liquefie',
  term: 'gaz naturel liquéfié',
  question: 'Qu’est-ce que le gaz naturel liquéfié ?',
  triggers: [
    'gaz naturel liquéfié',
    'gnl',
    'méthanier',
    'terminal méthanier',
    'gazoduc',
    'gaz russe',
    'gaz de schiste',
    'fracturation hydraulique',
  ],
  exclusions: ['gaz lacrymogène'],
  sentences: [
    'Le gaz naturel est un combustible fossile, composé surtout de méthane, extrait du sous-sol.',
    'Il circule sous terre ou sous la mer par des gazoducs, ou sous forme liquide : refroidi à environ 160 °C au-dessous de zéro, il occupe près de six cents fois moins de place et peut être transporté par des navires spéciaux, les méthaniers.',
    'À l’arrivée, un terminal le réchauffe et l’injecte dans le réseau.',
    'Le gaz de schiste, emprisonné dans une roche peu perméable, s’extrait en la fracturant avec de l’eau sous pression, une technique interdite en France depuis 2011.',
  ],
  references: [
    { label: 'Commission de régulation de l’énergie, site officiel', url: 'https://www.cre.fr' },
    {
      label: 'Légifrance, loi du 13 juillet 2011',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000024361355',
    },
  ],
  cases: {
    about: [
      'Un méthanier chargé de gaz naturel liquéfié est arrivé à Dunkerque.',
      'L’Allemagne accélère la construction de ses terminaux méthaniers.',
    ],
    other: ['Une fuite de gaz a conduit à évacuer trois immeubles du centre.'],
  },
}
