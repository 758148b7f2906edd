import type { BackgroundTopic } from '../../background.ts'

export const recensement: BackgroundTopic = {
  id: 'recensement',
  term: 'recensement de la population',
  question: 'Comment la population est-elle recensée ?',
  triggers: [
    'recensement de la population',
    'population légale',
    'agent recenseur',
    'enquête de recensement',
    'recensement général',
  ],
  sentences: [
    'Le recensement compte les habitants d’un pays et décrit leur âge, leur activité et leurs logements.',
    'En France, il est organisé par l’Insee et les communes, et il est obligatoire d’y répondre.',
    'Les communes de moins de 10 000 habitants recensent toute leur population une fois tous les cinq ans ; les autres interrogent chaque année une partie des logements.',
    'Les réponses sont confidentielles et ne servent qu’à des statistiques.',
    'La population officielle de chaque commune, calculée à partir de ces enquêtes, détermine notamment des dotations et le nombre de conseillers municipaux.',
  ],
  references: [
    { label: 'Insee, site sur le recensement', url: 'https://www.le-recensement-et-moi.fr' },
    {
      label: 'Légifrance, loi du 27 février 2002 relative à la démocratie de proximité, titre V',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000593100',
    },
  ],
  cases: {
    about: [
      'La campagne de recensement de la population commence jeudi dans 7 000 communes.',
      'Un agent recenseur passera dans chaque foyer du village.',
    ],
    other: ['L’association a recensé quarante espèces d’oiseaux sur l’étang.'],
  },
}
