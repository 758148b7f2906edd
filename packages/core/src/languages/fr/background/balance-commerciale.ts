import type { BackgroundTopic } from '../../background.ts'

export const balanceCommerciale: BackgroundTopic = {
  id: 'balance-commerciale',
  term: 'balance commerciale',
  question: 'Qu’est-ce que la balance commerciale ?',
  triggers: [
    'balance commerciale',
    'déficit commercial',
    'excédent commercial',
    'solde commercial',
    'chiffres du commerce extérieur',
    'déficit du commerce extérieur',
    'solde du commerce extérieur',
  ],
  sentences: [
    'La balance commerciale d’un pays est la différence entre la valeur des biens qu’il vend à l’étranger, les exportations, et celle des biens qu’il y achète, les importations.',
    'Elle est excédentaire si les ventes l’emportent, déficitaire dans le cas contraire.',
    'En France, les chiffres sont publiés par les douanes.',
    'Le prix de l’énergie, que le pays importe en grande partie, influe fortement sur le résultat.',
    'Une mesure plus large, la balance des paiements, ajoute notamment les services, comme le tourisme, et les revenus.',
  ],
  references: [
    {
      label: 'Douane française, le chiffre du commerce extérieur',
      url: 'https://lekiosque.finances.gouv.fr/',
    },
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
  ],
  cases: {
    about: [
      'Le déficit commercial de la France s’est creusé en avril.',
      'Les chiffres du commerce extérieur chinois ont surpris.',
    ],
    other: ['Le commerce de détail a rouvert ses portes à l’extérieur du centre.'],
  },
}
