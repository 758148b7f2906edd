import type { BackgroundTopic } from '../../background.ts'

export const naufrage: BackgroundTopic = {
  id: 'naufrage',
  term: 'naufrage',
  question: 'Comment sont organisés les secours en mer ?',
  triggers: [
    'naufrage',
    'chavirage',
    'naufragé',
    'navire en détresse',
    'bateau a chaviré',
    'ferry',
    'paquebot',
    'navire de croisière',
    'bateau de croisière',
    'canot pneumatique',
    'homme à la mer',
    'chaviré',
    'croisiériste',
    'bateau de pêche',
  ],
  exclusions: [
    'naufrage politique',
    'naufrage collectif de l’équipe',
    'naufrage économique',
    'naufrage industriel',
  ],
  family: 'mer',
  sentences: [
    'La convention internationale de Hambourg, de 1979, impose aux États d’organiser le secours de toute personne en détresse en mer, quelle que soit sa nationalité.',
    'Chaque pays coordonne les opérations dans sa zone ; tout capitaine a l’obligation de porter assistance s’il le peut sans danger.',
    'Les règles de construction et de sécurité des navires viennent d’une autre convention, adoptée en 1914 après le naufrage du Titanic.',
    'Les rescapés doivent être débarqués en lieu sûr.',
  ],
  references: [
    { label: 'Organisation maritime internationale, site officiel', url: 'https://www.imo.org/fr' },
    {
      label: 'Secrétariat général de la mer',
      url: 'https://www.gouvernement.fr/secretariat-general-de-la-mer-sgmer',
    },
  ],
  cases: {
    about: [
      'Le naufrage a fait au moins douze morts.',
      'Le bateau de pêche a chaviré à deux milles de la côte.',
    ],
    other: ['Le voilier a remporté la régate avec trois minutes d’avance.'],
  },
}
