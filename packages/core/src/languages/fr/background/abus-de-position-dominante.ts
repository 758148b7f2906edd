import type { BackgroundTopic } from '../../background.ts'

export const abusDePositionDominante: BackgroundTopic = {
  id: 'abus-de-position-dominante',
  term: 'abus de position dominante',
  question: 'Qu’est-ce qu’un abus de position dominante ?',
  triggers: [
    'abus de position dominante',
    'position dominante sur',
    'entente sur les prix',
    'pratiques anticoncurrentielles',
    'pratique anticoncurrentielle',
    'antitrust',
    'procès antitrust',
    'anticoncurrentiel',
  ],
  exclusions: ['cartel de sinaloa', 'cartel de drogue', 'narcotrafiquant', 'cartel de medellin', 'drogue'],
  sentences: [
    'Une entreprise est en position dominante lorsqu’elle a assez de poids sur un marché pour agir sans trop se soucier de ses concurrents.',
    'Cette position n’est pas interdite, mais il est illégal d’en abuser, par exemple en évinçant un rival par des prix artificiellement bas ou en imposant des conditions inéquitables à ses clients.',
    'L’entente est une autre pratique interdite : des entreprises concurrentes s’accordent en secret, par exemple sur leurs prix.',
    'L’Autorité de la concurrence, en France, et la Commission européenne peuvent infliger des amendes allant jusqu’à 10 % du chiffre d’affaires mondial du groupe.',
  ],
  references: [
    { label: 'Autorité de la concurrence, site officiel', url: 'https://www.autoritedelaconcurrence.fr/fr' },
    {
      label: 'Commission européenne, politique de concurrence',
      url: 'https://competition-policy.ec.europa.eu/',
    },
  ],
  cases: {
    about: [
      'Le moteur de recherche est accusé d’abus de position dominante.',
      'Des fabricants ont été condamnés pour entente sur les prix.',
    ],
    other: ['L’équipe occupe une position dominante au classement sans abuser.'],
  },
}
