import type { BackgroundTopic } from '../../background.ts'

export const fonctionPublique: BackgroundTopic = {
  id: 'fonction-publique',
  term: 'fonction publique',
  question: 'Qu’est-ce que la fonction publique ?',
  triggers: [
    'fonctionnaire',
    'fonction publique',
    'agent public',
    'fonctionnaires',
    'service public',
    'point d’indice',
    'statut de la fonction publique',
  ],
  exclusions: ['service public de l’audiovisuel'],
  country: 'france',
  sentences: [
    'La fonction publique française compte trois versants : celle de l’État, celle des collectivités territoriales et celle des hôpitaux.',
    'Les fonctionnaires sont en général recrutés par concours et titulaires de leur grade ; leur traitement se calcule à partir d’un indice et de la valeur du point.',
    'Des agents contractuels y travaillent également.',
    'Leur statut, issu de textes de 1946 et de 1983, leur impose la neutralité et la discrétion, et leur garantit notamment la liberté d’opinion et le droit de grève.',
  ],
  references: [{ label: 'Portail de la fonction publique', url: 'https://www.fonction-publique.gouv.fr' }],
  cases: {
    about: [
      'Les fonctionnaires manifesteront jeudi contre le gel du point d’indice.',
      'La réforme de la fonction publique prévoit davantage de contractuels.',
    ],
    other: ['La fonction du ressort est d’amortir les chocs.'],
  },
}
