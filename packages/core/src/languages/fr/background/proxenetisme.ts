import type { BackgroundTopic } from '../../background.ts'

export const proxenetisme: BackgroundTopic = {
  id: 'proxenetisme',
  term: 'proxénétisme',
  question: 'Comment la loi française traite-t-elle le proxénétisme ?',
  triggers: [
    'proxénétisme',
    'proxénète',
    'prostitution',
    'réseau de prostitution',
    'prostitution de mineures',
  ],
  country: 'france',
  sentences: [
    'En droit français, le proxénétisme est le fait d’aider, d’organiser ou de protéger la prostitution d’une autre personne, d’en tirer profit ou de pousser quelqu’un à se prostituer.',
    'Il est puni de sept ans d’emprisonnement et de 150 000 euros d’amende, et plus sévèrement, par exemple, si la victime est mineure.',
    'Commis en bande organisée, c’est un crime.',
    'Se prostituer n’est pas interdit aux adultes, mais, depuis une loi de 2016, payer pour un acte sexuel est puni d’une amende.',
    'La même loi a créé un parcours d’aide pour les personnes qui veulent quitter la prostitution.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 225-5 à 225-12 et 611-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Un réseau de proxénétisme a été démantelé à Toulouse.',
      'La prostitution de mineures inquiète les associations.',
    ],
    other: ['Le prosateur a reçu un prix littéraire.'],
  },
}
