import type { BackgroundTopic } from '../../background.ts'

export const conseilSuperieurDeLaMagistrature: BackgroundTopic = {
  id: 'conseil-superieur-de-la-magistrature',
  term: 'Conseil supérieur de la magistrature',
  question: 'Quel est le rôle du Conseil supérieur de la magistrature ?',
  triggers: [
    'conseil supérieur de la magistrature',
    'csm',
    'indépendance de la magistrature',
    'nomination des magistrats',
    'indépendance du parquet',
    'avis du csm',
  ],
  country: 'france',
  sentences: [
    'En France, le Conseil supérieur de la magistrature, ou CSM, contribue à garantir l’indépendance de la justice.',
    'Il intervient dans la nomination des magistrats : son accord est nécessaire pour les juges, tandis qu’il ne donne qu’un avis pour les procureurs.',
    'Il propose aussi les candidats aux plus hauts postes de juges, comme ceux de la Cour de cassation.',
    'Il est chargé de la discipline : il sanctionne lui-même les juges et donne un avis au ministre de la Justice pour les procureurs.',
    'Tout justiciable peut le saisir s’il estime qu’un magistrat a commis une faute disciplinaire.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 64 et 65',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    {
      label: 'Conseil supérieur de la magistrature, site officiel',
      url: 'https://www.conseil-superieur-magistrature.fr/',
    },
  ],
  cases: {
    about: [
      'Le Conseil supérieur de la magistrature a rendu un avis défavorable.',
      'La réforme prévoit la nomination des magistrats du parquet sur avis conforme du CSM.',
    ],
    other: ['Le conseil supérieur de l’éducation a validé le programme.'],
  },
}
