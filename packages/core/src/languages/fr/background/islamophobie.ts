import type { BackgroundTopic } from '../../background.ts'

export const islamophobie: BackgroundTopic = {
  id: 'islamophobie',
  term: 'haine antimusulmane',
  question: 'Que recouvre le mot « islamophobie » ?',
  triggers: [
    'islamophobie',
    'islamophobe',
    'actes antimusulmans',
    'acte antimusulman',
    'collectif contre l’islamophobie',
    'ccif',
    'musulmans de france',
    'mosquée',
    'conseil français du culte musulman',
    'cfcm',
    'islam de france',
    'imam',
  ],
  sentences: [
    'Le mot « islamophobie » désigne l’hostilité envers l’islam ou les musulmans ; son emploi est débattu, car certains craignent qu’il ne confonde la critique d’une religion, qui est libre, et la haine de ses fidèles, que la loi punit.',
    'Les pouvoirs publics français parlent plutôt d’actes antimusulmans.',
    'L’islam est la deuxième religion de France, où la loi de 1905 laisse chaque culte s’organiser librement.',
    'Aucune hiérarchie n’y représente l’ensemble des croyants, qui fréquentent plus de deux mille mosquées et salles de prière.',
  ],
  references: [
    {
      label: 'Commission nationale consultative des droits de l’homme, site officiel',
      url: 'https://www.cncdh.fr',
    },
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'Une marche contre l’islamophobie est prévue dimanche.',
      'L’imam de la mosquée a condamné cet acte.',
    ],
    other: ['La phobie des araignées se soigne par l’habitude.'],
  },
}
