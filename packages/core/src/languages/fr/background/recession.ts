import type { BackgroundTopic } from '../../background.ts'

export const recession: BackgroundTopic = {
  id: 'recession',
  term: 'récession',
  question: 'Qu’est-ce qu’une récession ?',
  triggers: [
    'récession',
    'récession technique',
    'entrer en récession',
    'contraction du pib',
    'récession économique',
  ],
  sentences: [
    'Une récession est une baisse de l’activité économique d’un pays.',
    'Selon l’usage le plus courant, elle commence lorsque le produit intérieur brut recule pendant deux trimestres de suite : on parle alors de récession technique.',
    'D’autres organismes tiennent aussi compte de l’ampleur du recul, de l’emploi et des revenus ; c’est le cas aux États-Unis, où un comité d’économistes date les récessions.',
    'Une récession s’accompagne souvent d’une hausse du chômage et de faillites.',
    'Lorsqu’elle est très profonde et très longue, on la qualifie de dépression.',
  ],
  references: [{ label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' }],
  cases: {
    about: ['L’Allemagne est entrée en récession.', 'La crainte d’une récession fait chuter les marchés.'],
    other: ['La répétition du concert a été annulée.'],
  },
}
