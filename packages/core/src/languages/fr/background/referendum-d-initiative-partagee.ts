import type { BackgroundTopic } from '../../background.ts'

export const referendumDInitiativePartagee: BackgroundTopic = {
  id: 'referendum-d-initiative-partagee',
  term: 'pétition',
  question: 'À quoi sert une pétition ?',
  triggers: [
    'pétition',
    'pétition en ligne',
    'référendum d’initiative partagée',
    'signataires de la pétition',
    'référendum d’initiative citoyenne',
    'change.org',
  ],
  exclusions: ['tribune de presse', 'tribunes du stade', 'tribune nord', 'tribune présidentielle'],
  sentences: [
    'Une pétition est une demande adressée à une autorité et signée par le plus grand nombre possible de personnes.',
    'En France, elle ne s’impose pas au pouvoir, mais celles déposées sur les sites de l’Assemblée nationale et du Sénat peuvent être débattues à partir d’un certain nombre de signatures.',
    'Le référendum d’initiative partagée, inscrit dans la Constitution en 2008, suppose l’accord d’un cinquième des parlementaires et d’un dixième des électeurs.',
    'Les sites privés qui recueillent des signatures n’ont aucune valeur officielle.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 11',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr' },
  ],
  cases: {
    about: [
      'La pétition a recueilli 100 000 signatures en deux jours.',
      'L’opposition veut un référendum d’initiative partagée sur les aéroports.',
    ],
    other: ['Le juge a répété sa question à deux reprises.'],
  },
}
