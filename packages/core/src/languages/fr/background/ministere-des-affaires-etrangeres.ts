import type { BackgroundTopic } from '../../background.ts'

export const ministereDesAffairesEtrangeres: BackgroundTopic = {
  id: 'ministere-des-affaires-etrangeres',
  term: 'ministère des Affaires étrangères',
  question: 'Que fait le Quai d’Orsay ?',
  triggers: [
    'quai d’orsay',
    'ministre des affaires étrangères',
    'ministère des affaires étrangères',
    'ministre de l’europe et des affaires étrangères',
    'diplomatie française',
    'chef de la diplomatie française',
  ],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Le Quai d’Orsay désigne le ministère français des Affaires étrangères, installé depuis le Second Empire sur la rive gauche de la Seine, à Paris.',
    'Il conduit les relations avec les autres États, négocie les traités et dirige l’un des plus vastes réseaux d’ambassades et de consulats du monde.',
    'Il protège les Français à l’étranger, à qui il adresse des conseils aux voyageurs, pays par pays.',
    'Son centre de crise intervient lors des attentats, des guerres et des catastrophes.',
  ],
  references: [
    {
      label: 'Ministère de l’Europe et des Affaires étrangères, site officiel',
      url: 'https://www.diplomatie.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Le Quai d’Orsay déconseille tout voyage dans la région.',
      'La diplomatie française a condamné l’attaque.',
    ],
    other: ['Les étrangers en règle pourront déposer leur dossier en ligne.'],
  },
}
