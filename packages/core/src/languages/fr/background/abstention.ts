import type { BackgroundTopic } from '../../background.ts'

export const abstention: BackgroundTopic = {
  id: 'abstention',
  term: 'abstention',
  question: 'Que mesure l’abstention ?',
  triggers: [
    'taux d’abstention',
    'abstention record',
    'abstentionniste',
    'taux de participation',
    'vote blanc',
    'bulletin blanc',
    'forte abstention',
    'abstention massive',
  ],
  sentences: [
    'L’abstention est la part des électeurs inscrits qui ne vont pas voter.',
    'Elle ne doit pas être confondue avec le vote blanc, qui consiste à déposer un bulletin sans choix, ni avec le vote nul, dont le bulletin n’est pas valable.',
    'En France, voter n’est pas obligatoire, à la différence de la Belgique par exemple.',
    'Les bulletins blancs y sont décomptés à part depuis 2014, mais n’entrent pas dans les suffrages exprimés.',
    'Le taux de participation mesure, à l’inverse, la part des inscrits qui ont voté.',
  ],
  references: [
    { label: 'Ministère de l’Intérieur, élections', url: 'https://www.elections.interieur.gouv.fr/' },
  ],
  cases: {
    about: [
      'Le premier tour a été marqué par une abstention record.',
      'Le taux de participation atteint 38 % à midi.',
    ],
    other: ['Le jury s’est abstenu de commenter sa décision.'],
  },
}
