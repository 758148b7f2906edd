import type { BackgroundTopic } from '../../background.ts'

export const sansAbri: BackgroundTopic = {
  id: 'sans-abri',
  term: 'personnes sans abri',
  question: 'Comment les personnes sans abri sont-elles aidées ?',
  triggers: [
    'sans-abri',
    'sans abri',
    'sans domicile fixe',
    'sdf',
    'hébergement d’urgence',
    'samu social',
    'maraude',
    'centre d’hébergement',
    'droit au logement opposable',
    'dalo',
  ],
  exclusions: ['tremblement de terre', 'séisme', 'ouragan', 'cyclone'],
  sentences: [
    'Une personne sans abri dort dans un lieu qui n’est pas prévu pour l’habitation, comme la rue, un parking ou une voiture.',
    'En France, elle peut demander un hébergement en appelant le 115, numéro gratuit d’urgence sociale, mais les places manquent souvent dans les grandes villes.',
    'La loi prévoit que toute personne en situation de détresse a droit, à tout moment, à un hébergement d’urgence.',
    'Des équipes de bénévoles et de professionnels, les maraudes, vont à la rencontre de ceux qui vivent dehors.',
    'Le droit au logement opposable permet à certains demandeurs de saisir une commission, puis le juge.',
  ],
  references: [
    {
      label: 'Légifrance, Code de l’action sociale et des familles, article L. 345-2-2',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069',
    },
    {
      label: 'Fédération des acteurs de la solidarité, site officiel',
      url: 'https://www.federationsolidarite.org',
    },
  ],
  cases: {
    about: [
      'Un sans-abri a été retrouvé mort dans un parking de Rennes.',
      'Les places d’hébergement d’urgence manquent dans le département, dénoncent les associations.',
    ],
    other: ['Les randonneurs ont attendu à l’abri que l’orage passe.'],
  },
}
