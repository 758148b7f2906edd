import type { BackgroundTopic } from '../../background.ts'

export const immuniteParlementaire: BackgroundTopic = {
  id: 'immunite-parlementaire',
  term: 'immunité parlementaire',
  question: 'Qu’est-ce que l’immunité parlementaire ?',
  triggers: [
    'immunité parlementaire',
    'levée de l’immunité',
    'levée de son immunité',
    'inviolabilité parlementaire',
  ],
  country: 'france',
  sentences: [
    'L’immunité parlementaire protège les élus du Parlement pour qu’ils puissent exercer librement leur mandat.',
    'En France, un député ou un sénateur ne peut pas être poursuivi pour les opinions et les votes qu’il émet dans ses fonctions.',
    'Pour le reste, il peut être poursuivi et jugé comme tout citoyen.',
    'Mais il ne peut pas être arrêté, ni placé en garde à vue ou sous contrôle judiciaire, sans l’accord du bureau de son assemblée, sauf flagrant délit ou condamnation définitive.',
    'Lever cette immunité ne revient pas à dire qu’il est coupable.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 26',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Le Bureau du Sénat a levé son immunité parlementaire.',
      'La justice a demandé la levée de l’immunité du député.',
    ],
    other: ['L’immunité contre le virus baisse avec le temps.'],
  },
}
