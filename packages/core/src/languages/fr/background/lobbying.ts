import type { BackgroundTopic } from '../../background.ts'

export const lobbying: BackgroundTopic = {
  id: 'lobbying',
  term: 'lobbying',
  question: 'Comment le lobbying est-il encadré ?',
  triggers: [
    'lobbying',
    'lobby',
    'lobbyiste',
    'groupe de pression',
    'représentant d’intérêts',
    'représentants d’intérêts',
  ],
  exclusions: ['lobby de l’hôtel'],
  sentences: [
    'Le lobbying consiste à défendre les intérêts d’une entreprise, d’une profession ou d’une cause auprès de ceux qui font les lois et prennent les décisions publiques.',
    'En France, depuis la loi du 9 décembre 2016, ces représentants d’intérêts doivent s’inscrire sur un répertoire public et y déclarer leurs actions et leurs dépenses.',
    'Ils n’ont pas le droit d’offrir d’avantage de valeur significative aux élus.',
    'Les institutions européennes ont leur propre registre, et les États-Unis en tiennent un depuis 1946.',
  ],
  references: [
    {
      label: 'Haute Autorité pour la transparence de la vie publique, site officiel',
      url: 'https://www.hatvp.fr',
    },
  ],
  cases: {
    about: [
      'Des ONG dénoncent le poids du lobby du tabac.',
      'L’ancien ministre est devenu lobbyiste à Bruxelles.',
    ],
    other: ['Le hall de l’hôtel a été redécoré dans le style des années 1930.'],
  },
}
