import type { BackgroundTopic } from '../../background.ts'

export const migrant: BackgroundTopic = {
  id: 'migrant',
  term: 'migrant',
  question: 'Quelle différence entre migrant, réfugié et demandeur d’asile ?',
  triggers: [
    'migrants',
    'migrant',
    'migrante',
    'passeur',
    'passeurs',
    'réfugiés et migrants',
    'candidats à l’exil',
    'exilés',
    'camp de migrants',
    'campement de migrants',
    'évacuation du camp',
    'clandestins',
    'sans-papiers',
    'mineurs isolés',
    'mineurs non accompagnés',
    'politique migratoire',
    'flux migratoires',
    'immigration clandestine',
    'immigration',
    'immigrés',
    'crise migratoire',
  ],
  exclusions: ['oiseaux migrants', 'passeur de balles', 'mémoire de l’immigration'],
  family: 'exil',
  sentences: [
    'Un migrant est une personne qui a quitté son pays pour s’établir ailleurs, quelle qu’en soit la raison ; un immigré, en France, est né étranger à l’étranger et réside dans le pays, même s’il est devenu français.',
    'Le demandeur d’asile sollicite une protection ; le réfugié est celui à qui un État l’a accordée, selon la convention de Genève de 1951, parce qu’il craint d’être persécuté.',
    'Un mineur isolé est confié à la protection de l’enfance, comme tout enfant en danger.',
    'Aider à passer une frontière contre de l’argent est un délit ; l’aide désintéressée au séjour ne l’est pas, a jugé le Conseil constitutionnel en 2018.',
  ],
  references: [
    { label: 'Insee, site officiel', url: 'https://www.insee.fr' },
    { label: 'UNHCR, agence des Nations unies pour les réfugiés', url: 'https://www.unhcr.org/fr' },
  ],
  cases: {
    about: [
      'Un camp de migrants a été évacué dans le nord de Paris.',
      'Les sans-papiers demandent leur régularisation.',
    ],
    other: ['Les hirondelles reviennent d’Afrique au printemps.'],
  },
}
