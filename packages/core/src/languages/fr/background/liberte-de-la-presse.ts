import type { BackgroundTopic } from '../../background.ts'

export const liberteDeLaPresse: BackgroundTopic = {
  id: 'liberte-de-la-presse',
  term: 'liberté de la presse',
  question: 'Que protège la liberté de la presse ?',
  triggers: [
    'liberté de la presse',
    'liberté de presse',
    'reporters sans frontières',
    'liberté d’informer',
    'rsf',
  ],
  sentences: [
    'La liberté de la presse est le droit de publier des informations et des opinions sans autorisation préalable.',
    'En France, elle est garantie par la loi du 29 juillet 1881, qui en fixe aussi les limites : diffamation, injure, provocation à la haine ou à la violence, atteinte à la vie privée, notamment.',
    'Celui qui publie répond de ces abus devant un juge, après publication.',
    'La Convention européenne des droits de l’homme la protège également.',
    'L’organisation Reporters sans frontières publie chaque année un classement mondial des pays sur ce sujet.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 29 juillet 1881 sur la liberté de la presse',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006070722/',
    },
    { label: 'Reporters sans frontières, site officiel', url: 'https://rsf.org/fr' },
  ],
  cases: {
    about: [
      'Reporters sans frontières dénonce l’arrestation du journaliste.',
      'La liberté de la presse recule dans le pays.',
    ],
    other: ['La presse à olives tourne en liberté surveillée.'],
  },
}
