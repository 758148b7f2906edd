import type { BackgroundTopic } from '../../background.ts'

export const interdictionDeStade: BackgroundTopic = {
  id: 'interdiction-de-stade',
  term: 'interdiction de stade',
  question: 'Comment les supporters violents sont-ils sanctionnés ?',
  triggers: [
    'interdiction de stade',
    'interdit de stade',
    'hooligan',
    'hooliganisme',
    'violence dans les stades',
    'groupe de supporters',
    'groupe d’ultras',
    'supporter violent',
    'supporter interpellé',
    'déplacement des supporters',
    'interdiction de déplacement des supporters',
  ],
  country: 'france',
  sentences: [
    'En France, un supporter violent peut être interdit de stade par un juge, à titre de peine, ou par le préfet, à titre préventif ; il doit alors souvent se présenter à un commissariat les soirs de match.',
    'Le ministre de l’Intérieur ou le préfet peut aussi limiter ou interdire le déplacement de supporters d’une équipe.',
    'Les instances sportives peuvent sanctionner le club par une amende, la fermeture d’une tribune ou un match à huis clos.',
    'Introduire ou utiliser des fumigènes dans une enceinte sportive est en principe un délit, avec des exceptions encadrées.',
  ],
  references: [
    {
      label: 'Légifrance, Code du sport, articles L. 332-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071318',
    },
    {
      label: 'Instance nationale du supportérisme, site du ministère des Sports',
      url: 'https://www.sports.gouv.fr',
    },
  ],
  cases: {
    about: [
      'La préfecture a restreint le déplacement des supporters marseillais pour le match de dimanche.',
      'Trois hooligans ont été interdits de stade pour deux ans.',
    ],
    other: ['Le procès se tiendra à huis clos devant la cour d’assises des mineurs.'],
  },
}
