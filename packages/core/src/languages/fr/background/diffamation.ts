import type { BackgroundTopic } from '../../background.ts'

export const diffamation: BackgroundTopic = {
  id: 'diffamation',
  term: 'diffamation',
  question: 'Qu’est-ce que la diffamation ?',
  triggers: ['diffamation', 'diffamatoire', 'diffamer', 'plainte en diffamation'],
  country: 'france',
  sentences: [
    'En droit français, la diffamation est l’affirmation d’un fait précis qui porte atteinte à l’honneur ou à la considération d’une personne.',
    'Elle se distingue de l’injure, qui ne contient aucun fait précis.',
    'Elle est régie par la loi du 29 juillet 1881 sur la liberté de la presse, qui fixe un délai très court, de trois mois en général, pour agir en justice.',
    'La personne poursuivie peut se défendre en prouvant la vérité de ses propos, sauf exceptions, ou sa bonne foi.',
    'Les juges vérifient alors notamment le sérieux de l’enquête et la prudence dans l’expression.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 29 juillet 1881 sur la liberté de la presse, articles 29 et suivants',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006070722/',
    },
  ],
  cases: {
    about: ['Le député a porté plainte pour diffamation.', 'Ces propos diffamatoires visaient une élue.'],
    other: ['La diffusion du film est reportée.'],
  },
}
