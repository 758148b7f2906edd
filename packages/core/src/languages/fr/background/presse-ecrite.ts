import type { BackgroundTopic } from '../../background.ts'

export const presseEcrite: BackgroundTopic = {
  id: 'presse-ecrite',
  term: 'presse écrite',
  question: 'Comment se porte la presse écrite en France ?',
  triggers: [
    'presse écrite',
    'quotidien régional',
    'presse quotidienne régionale',
    'kiosque',
    'presstalis',
    'diffusion de la presse',
    'titre de presse',
    'journal en difficulté',
    'groupe de presse',
    'marchand de journaux',
    'quotidien national',
    'patron de presse',
  ],
  family: 'presse',
  country: 'france',
  sentences: [
    'La vente des journaux imprimés recule en France depuis des décennies, tandis que les abonnements numériques progressent ; la publicité, passée en grande partie aux plateformes, ne suffit plus.',
    'La presse régionale, avec Ouest-France, premier tirage du pays, y reste plus lue que les quotidiens nationaux.',
    'La loi Bichet de 1947, réformée en 2019, garantit à chaque titre un accès aux kiosques.',
    'L’État accorde des aides et une TVA de 2,1 %.',
  ],
  references: [
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
    { label: 'Alliance pour les chiffres de la presse et des médias', url: 'https://www.acpm.fr' },
  ],
  cases: {
    about: [
      'Le quotidien régional est placé en redressement.',
      'Les kiosques n’ont pas été livrés en raison d’une grève chez le distributeur.',
    ],
    other: ['La presse hydraulique plie des tôles de six mètres.'],
  },
}
