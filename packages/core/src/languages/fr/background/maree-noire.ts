import type { BackgroundTopic } from '../../background.ts'

export const mareeNoire: BackgroundTopic = {
  id: 'maree-noire',
  term: 'marée noire',
  question: 'Qu’est-ce qu’une marée noire ?',
  triggers: [
    'marée noire',
    'nappe d’hydrocarbures',
    'nappe de pétrole',
    'pollution aux hydrocarbures',
    'dégazage',
    'pollution maritime',
    'boulette de pétrole',
    'fuite de pétrole',
    'déversement de pétrole',
    'déversement d’hydrocarbures',
    'hydrocarbures',
    'fuite de carburant',
  ],
  sentences: [
    'Une marée noire est une pollution de la mer et des côtes par une grande quantité de pétrole, après un naufrage, une collision ou la fuite d’un puits.',
    'Le pétrole englue oiseaux et mammifères, asphyxie la faune des rivages et peut rester longtemps dans les sédiments.',
    'Le nettoyage associe des barrages flottants, le pompage en mer et le ramassage sur les plages ; il crée lui-même beaucoup de déchets.',
    'Le naufrage de l’Amoco Cadiz, en Bretagne en 1978, et celui de l’Erika, en 1999, ont conduit à durcir les règles de sécurité et de responsabilité.',
  ],
  references: [
    { label: 'Cedre, centre d’expertise des pollutions accidentelles des eaux', url: 'https://wwz.cedre.fr' },
  ],
  cases: {
    about: [
      'La marée noire menace les récifs coralliens de l’île.',
      'Le cargo échoué laisse échapper une nappe d’hydrocarbures longue de deux kilomètres.',
    ],
    other: ['La marée a rejeté sur la plage un rocher noir couvert d’algues.'],
  },
}
