import type { BackgroundTopic } from '../../background.ts'

export const rap: BackgroundTopic = {
  id: 'rap',
  term: 'rap',
  question: 'D’où vient le rap ?',
  triggers: ['rap', 'rappeur', 'rappeuse', 'hip-hop', 'rap français', 'punchline', 'slam'],
  family: 'musique',
  sentences: [
    'Le rap, parole scandée sur un rythme, est né dans le Bronx, à New York, dans les années 1970, avec la danse et le graffiti, au sein de la culture hip-hop.',
    'Il est arrivé en France au début des années 1980, s’est fait connaître à la télévision, puis avec MC Solaar, NTM ou IAM.',
    'C’est l’un des genres les plus écoutés du pays, surtout sur les plateformes.',
    'Les poursuites contre des textes jugés injurieux se heurtent souvent à la liberté de création, que les juges admettent largement.',
  ],
  references: [
    { label: 'Bibliothèque nationale de France, site officiel', url: 'https://www.bnf.fr/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le rappeur a été placé en garde à vue après une bagarre.',
      'Son album de rap est en tête des ventes.',
    ],
    other: ['Le fromage râpé accompagne la soupe de poisson.'],
  },
}
