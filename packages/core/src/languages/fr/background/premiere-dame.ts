import type { BackgroundTopic } from '../../background.ts'

export const premiereDame: BackgroundTopic = {
  id: 'premiere-dame',
  term: 'Première dame',
  question: 'Quel est le statut de la Première dame en France ?',
  triggers: [
    'première dame',
    'ex-première dame',
    'épouse du président',
    'conjoint du président',
    'épouse du chef de l’état',
  ],
  sentences: [
    '« Première dame » est un usage, non une fonction : ni la Constitution ni la loi française ne donnent de statut à la personne qui partage la vie du chef de l’État.',
    'Une charte de transparence, publiée par l’Élysée en août 2017, décrit son rôle : représenter la France auprès du président, recevoir, répondre au courrier et soutenir des causes.',
    'Elle n’est pas rémunérée, mais dispose de bureaux et de collaborateurs.',
    'Le terme vient des États-Unis, où l’on dit « First Lady ».',
  ],
  references: [{ label: 'Présidence de la République, site officiel', url: 'https://www.elysee.fr' }],
  cases: {
    about: [
      'La Première dame a visité un centre pour enfants malades.',
      'L’épouse du président l’accompagnera dans ce voyage.',
    ],
    other: ['La première des dames du club de bridge a gagné le tournoi.'],
  },
}
