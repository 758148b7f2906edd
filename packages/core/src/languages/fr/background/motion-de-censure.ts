import type { BackgroundTopic } from '../../background.ts'

export const motionDeCensure: BackgroundTopic = {
  id: 'motion-de-censure',
  term: 'motion de censure',
  question: 'Qu’est-ce qu’une motion de censure ?',
  triggers: [
    'motion de censure',
    'vote de censure',
    'voter la censure',
    'censurer le gouvernement',
    'renverser le gouvernement',
  ],
  country: 'france',
  sentences: [
    'En France, la motion de censure permet aux députés de renverser le gouvernement.',
    'Elle doit être signée par au moins un dixième des membres de l’Assemblée nationale.',
    'Le vote ne peut avoir lieu que quarante-huit heures après son dépôt, et seules les voix qui lui sont favorables sont comptées.',
    'Elle est adoptée si elle réunit la majorité absolue des membres de l’Assemblée, soit 289 voix sur 577 quand tous les sièges sont pourvus.',
    'Le Premier ministre doit alors remettre la démission du gouvernement au président de la République.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 49 et 50',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr/' },
  ],
  cases: {
    about: [
      'Le groupe d’opposition a déposé une motion de censure.',
      'Les députés ont choisi de censurer le gouvernement.',
    ],
    other: ['La censure du film a provoqué une motion de soutien des cinéastes.'],
  },
}
