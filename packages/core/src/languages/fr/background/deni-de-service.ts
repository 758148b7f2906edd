import type { BackgroundTopic } from '../../background.ts'

export const deniDeService: BackgroundTopic = {
  id: 'deni-de-service',
  term: 'attaque par déni de service',
  question: 'Qu’est-ce qu’une attaque par déni de service ?',
  triggers: ['déni de service', 'ddos', 'attaque par saturation', 'attaque ddos'],
  sentences: [
    'Une attaque par déni de service vise à rendre un site ou un service en ligne inaccessible en le submergeant de requêtes.',
    'Elle est dite distribuée, ou DDoS, quand ces requêtes partent en même temps d’un grand nombre d’appareils, souvent infectés à l’insu de leurs propriétaires.',
    'Elle ne suppose pas d’entrer dans le système visé et ne donne pas, en elle-même, accès aux données qu’il contient.',
    'Le service fonctionne en général de nouveau normalement lorsque l’attaque cesse ou que le trafic malveillant est filtré.',
  ],
  references: [
    {
      label: 'Cybermalveillance.gouv.fr, fiches réflexes',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes',
    },
    { label: 'Anssi, site officiel', url: 'https://cyber.gouv.fr' },
  ],
  cases: {
    about: [
      'Le site de l’assemblée a été rendu inaccessible par une attaque par déni de service.',
      'Un groupe a revendiqué une vague d’attaques DDoS contre des banques.',
    ],
    other: ['Le service des urgences a été saturé tout le week-end.'],
  },
}
