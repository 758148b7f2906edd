import type { BackgroundTopic } from '../../background.ts'

export const courEuropeenneDesDroitsDeLHomme: BackgroundTopic = {
  id: 'cour-europeenne-des-droits-de-l-homme',
  term: 'Cour européenne des droits de l’homme',
  question: 'Quel est le rôle de la Cour européenne des droits de l’homme ?',
  triggers: [
    'cour européenne des droits de l’homme',
    'cedh',
    'convention européenne des droits de l’homme',
    'cour européenne des droits humains',
  ],
  sentences: [
    'La Cour européenne des droits de l’homme, ou CEDH, siège à Strasbourg et dépend du Conseil de l’Europe, une organisation distincte de l’Union européenne.',
    'Elle juge les États accusés d’avoir violé la Convention européenne des droits de l’homme, signée en 1950.',
    'Toute personne peut la saisir, après avoir épuisé les recours devant les tribunaux de son pays.',
    'Elle peut condamner un État à indemniser le requérant, mais n’annule pas elle-même les décisions nationales.',
    'Ses arrêts définitifs s’imposent aux États, qui doivent en tirer les conséquences.',
  ],
  references: [
    { label: 'Cour européenne des droits de l’homme, site officiel', url: 'https://www.echr.coe.int/fr/' },
  ],
  cases: {
    about: [
      'La CEDH a condamné la Turquie pour ces détentions.',
      'Le couple a saisi la Cour européenne des droits de l’homme.',
    ],
    other: ['La Ligue des droits de l’homme appelle à manifester.'],
  },
}
