import type { BackgroundTopic } from '../../background.ts'

export const pastoralisme: BackgroundTopic = {
  id: 'pastoralisme',
  term: 'pastoralisme',
  question: 'Qu’est-ce que le pastoralisme ?',
  triggers: [
    'pastoralisme',
    'estive',
    'alpage',
    'transhumance',
    'métier de berger',
    'troupeau de brebis',
    'chien de protection',
    'patou',
    'troupeau de moutons',
    'éleveur de brebis',
  ],
  sentences: [
    'Le pastoralisme est une forme d’élevage dans laquelle les troupeaux se nourrissent surtout en pâturant de vastes espaces naturels.',
    'La transhumance les conduit en été vers les pâturages de montagne, appelés alpages dans les Alpes et estives dans les Pyrénées.',
    'Cette activité entretient les paysages et limite l’embroussaillement, et donc le risque d’incendie.',
    'Face au loup ou à l’ours, les éleveurs recourent à des bergers, à des clôtures et à des chiens de protection, souvent des patous ; les autorités conseillent aux promeneurs de contourner le troupeau et de garder leur calme devant ces chiens.',
  ],
  references: [
    { label: 'Ministère de l’Agriculture, site officiel', url: 'https://agriculture.gouv.fr' },
    { label: 'Unesco, patrimoine culturel immatériel', url: 'https://ich.unesco.org/fr' },
  ],
  cases: {
    about: [
      'Les brebis ont gagné l’estive pour quatre mois.',
      'Une randonneuse a été mordue par un patou qui gardait un troupeau de moutons.',
    ],
    other: ['Un berger allemand de la brigade cynophile a retrouvé la trace du fugitif.'],
  },
}
