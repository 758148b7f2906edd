import type { BackgroundTopic } from '../../background.ts'

export const protectionDesSources: BackgroundTopic = {
  id: 'protection-des-sources',
  term: 'secret des sources',
  question: 'Qu’est-ce que la protection des sources des journalistes ?',
  triggers: [
    'secret des sources',
    'protection des sources',
    'source journalistique',
    'sources des journalistes',
    'sources journalistiques',
    'source du journaliste',
  ],
  sentences: [
    'Le secret des sources permet à un journaliste de ne pas révéler qui lui a donné une information.',
    'Sans lui, des témoins renonceraient à parler par crainte de représailles : la Cour européenne des droits de l’homme y voit une condition essentielle de la liberté de la presse.',
    'En France, il est inscrit dans la loi du 29 juillet 1881, complétée en 2010.',
    'La justice ne peut y porter atteinte que si un impératif prépondérant d’intérêt public l’exige, par des mesures strictement nécessaires et proportionnées.',
    'Un journaliste entendu comme témoin est libre de se taire sur l’origine de ses informations.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 29 juillet 1881 sur la liberté de la presse, article 2',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006070722/',
    },
  ],
  cases: {
    about: [
      'Les rédactions invoquent le secret des sources.',
      'La perquisition menace la protection des sources, dit le syndicat de journalistes.',
    ],
    other: ['La source de la Loire est protégée.'],
  },
}
