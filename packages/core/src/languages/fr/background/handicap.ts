import type { BackgroundTopic } from '../../background.ts'

export const handicap: BackgroundTopic = {
  id: 'handicap',
  term: 'handicap',
  question: 'Quels droits la loi de 2005 donne-t-elle aux personnes handicapées ?',
  triggers: [
    'situation de handicap',
    'allocation aux adultes handicapés',
    'aah',
    'aesh',
    'maison départementale des personnes handicapées',
    'mdph',
    'personne handicapée',
    'accessibilité des lieux publics',
    'handicap moteur',
    'élève handicapé',
    'enfant handicapé',
    'enfants handicapés',
    'adultes handicapés',
    'personnes handicapées',
    'travailleur handicapé',
    'travailleurs handicapés',
    'accompagnant d’élève',
    'handicapé',
    'handicapée',
    'fauteuil roulant',
    'en situation de handicap',
  ],
  exclusions: ['golf'],
  country: 'france',
  sentences: [
    'En France, la loi du 11 février 2005 définit le handicap comme une limitation d’activité ou une restriction de participation à la vie en société, due à une altération durable physique, sensorielle, mentale, cognitive ou psychique.',
    'Elle pose le principe d’un droit à la compensation, c’est-à-dire à des aides adaptées à chacun, et celui de l’accessibilité des lieux, des transports et de l’école.',
    'Dans chaque département, la maison départementale des personnes handicapées reçoit les demandes.',
    'Les employeurs d’au moins vingt salariés doivent compter au moins 6 % de travailleurs handicapés, faute de quoi ils paient une contribution.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 11 février 2005',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000809647',
    },
    { label: 'Mon parcours handicap, site de l’État', url: 'https://www.monparcourshandicap.gouv.fr' },
  ],
  cases: {
    about: [
      'L’allocation aux adultes handicapés ne dépend plus des revenus du conjoint.',
      'Les accompagnants d’élèves en situation de handicap se sont mis en grève.',
    ],
    other: ['L’absence du capitaine handicape sérieusement l’équipe.'],
  },
}
