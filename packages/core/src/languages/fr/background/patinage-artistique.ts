import type { BackgroundTopic } from '../../background.ts'

export const patinageArtistique: BackgroundTopic = {
  id: 'patinage-artistique',
  term: 'patinage artistique',
  question: 'Comment est jugé le patinage artistique ?',
  triggers: [
    'patinage artistique',
    'patineur',
    'patineuse',
    'philippe candeloro',
    'danse sur glace',
    'didier gailhaguet',
    'sarah abitbol',
    'surya bonaly',
    'gabriella papadakis',
    'fédération française des sports de glace',
    'sports de glace',
    'patinoire',
    'brian joubert',
  ],
  sentences: [
    'Le patinage artistique comprend quatre épreuves : messieurs, dames, couples et danse sur glace, chacune avec un programme court et un libre.',
    'Depuis le scandale des Jeux de 2002, où une juge française avait été mise en cause, chaque élément reçoit une valeur, corrigée selon son exécution.',
    'L’axel est le seul saut que l’on prend vers l’avant.',
    'En France, des accusations de violences sexuelles, portées par l’ancienne championne Sarah Abitbol en janvier 2020, ont fait tomber le président de la fédération.',
  ],
  references: [
    { label: 'Union internationale de patinage', url: 'https://www.isu.org' },
    { label: 'Fédération française des sports de glace', url: 'https://www.ffsg.org' },
  ],
  cases: {
    about: [
      'L’ancienne patineuse a brisé le silence.',
      'Le couple est champion d’Europe de danse sur glace.',
    ],
    other: ['Le patin à roulettes revient à la mode chez les jeunes.'],
  },
}
