import type { BackgroundTopic } from '../../background.ts'

export const zoneEuro: BackgroundTopic = {
  id: 'zone-euro',
  term: 'zone euro',
  question: 'Qu’est-ce que la zone euro ?',
  triggers: ['zone euro', 'eurozone', 'eurogroupe', 'monnaie unique', 'pacte de stabilité'],
  sentences: [
    'La zone euro réunit les États de l’Union européenne qui ont l’euro pour monnaie ; onze l’ont adopté dès 1999, et les pièces et les billets circulent depuis le 1er janvier 2002.',
    'La Banque centrale européenne, à Francfort, en conduit la politique monétaire, c’est-à-dire surtout le niveau des taux d’intérêt.',
    'Les ministres des Finances de ces pays se concertent au sein de l’Eurogroupe.',
    'Le pacte de stabilité demande aux États de contenir leur déficit sous 3 % du produit intérieur brut et leur dette sous 60 %.',
  ],
  references: [
    { label: 'Banque centrale européenne, site officiel', url: 'https://www.ecb.europa.eu' },
    { label: 'Union européenne, site officiel', url: 'https://european-union.europa.eu/index_fr' },
  ],
  cases: {
    about: [
      'La croissance de la zone euro a ralenti au deuxième trimestre.',
      'L’Eurogroupe se réunit lundi à Luxembourg.',
    ],
    other: ['La zone industrielle attend un investissement de deux millions d’euros.'],
  },
}
