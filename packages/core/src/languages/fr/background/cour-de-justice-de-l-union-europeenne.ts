import type { BackgroundTopic } from '../../background.ts'

export const courDeJusticeDeLUnionEuropeenne: BackgroundTopic = {
  id: 'cour-de-justice-de-l-union-europeenne',
  term: 'Cour de justice de l’Union européenne',
  question: 'Que fait la Cour de justice de l’Union européenne ?',
  triggers: [
    'cour de justice de l’union européenne',
    'cjue',
    'cour de justice de l’ue',
    'cour de justice européenne',
    'justice européenne',
  ],
  exclusions: ['cedh', 'droits de l’homme'],
  sentences: [
    'La Cour de justice de l’Union européenne, ou CJUE, veille à ce que le droit européen soit respecté et interprété de la même façon dans tous les États membres.',
    'Elle siège à Luxembourg et compte un juge par État.',
    'Les tribunaux nationaux l’interrogent sur le sens d’une règle européenne ; sa réponse s’impose à eux.',
    'La Commission peut aussi la saisir contre un État qui manque à ses obligations.',
    'Avant l’arrêt, un avocat général propose souvent une solution, que les juges ne sont pas tenus de suivre.',
  ],
  references: [
    { label: 'Cour de justice de l’Union européenne, site officiel', url: 'https://curia.europa.eu/' },
  ],
  cases: {
    about: [
      'La CJUE a donné raison à la consommatrice.',
      'La Cour de justice de l’Union européenne doit trancher.',
    ],
    other: ['La justice italienne enquête avec l’aide d’Europol.'],
  },
}
