import type { BackgroundTopic } from '../../background.ts'

export const droitDeReponse: BackgroundTopic = {
  id: 'droit-de-reponse',
  term: 'droit de réponse',
  question: 'Qu’est-ce que le droit de réponse ?',
  triggers: ['droit de réponse', 'droits de réponse'],
  country: 'france',
  sentences: [
    'En France, une personne nommée ou désignée dans un journal peut y faire publier gratuitement sa réponse, même si l’article ne lui était pas hostile.',
    'Elle doit en faire la demande dans les trois mois qui suivent la publication.',
    'Le directeur de la publication est tenu d’insérer le texte, à la même place et dans les mêmes caractères, sauf s’il est contraire à la loi, à l’honneur du journaliste ou à l’intérêt d’un tiers.',
    'Des règles proches existent sur Internet et, de façon plus limitée, à la radio et à la télévision.',
    'En cas de refus, un juge peut ordonner la publication.',
  ],
  references: [
    {
      label: 'Légifrance, loi du 29 juillet 1881 sur la liberté de la presse, article 13',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006070722/',
    },
  ],
  cases: {
    about: [
      'Le maire a exigé un droit de réponse dans le journal.',
      'La chaîne a diffusé son droit de réponse.',
    ],
    other: ['L’élève a droit à une seconde réponse.'],
  },
}
