import type { BackgroundTopic } from '../../background.ts'

export const creditImmobilier: BackgroundTopic = {
  id: 'credit-immobilier',
  term: 'crédit immobilier',
  question: 'Comment fonctionne un crédit immobilier ?',
  triggers: [
    'crédit immobilier',
    'prêt immobilier',
    'prix de l’immobilier',
    'marché immobilier',
    'agence immobilière',
    'promoteur immobilier',
    'immobilier',
    'taux d’emprunt',
    'acheteur immobilier',
    'emprunteur',
    'prix des logements',
    'propriétaire bailleur',
    'notaire',
    'accession à la propriété',
  ],
  exclusions: ['immobilier de luxe', 'magnat de l’immobilier', 'empire immobilier'],
  country: 'france',
  sentences: [
    'Un crédit immobilier est un prêt remboursé sur de longues années, souvent vingt ou vingt-cinq, pour acheter un logement ; en France, son taux est le plus souvent fixe.',
    'La banque regarde les revenus, l’apport et les charges : depuis 2022, les mensualités ne doivent pas, en règle générale, dépasser 35 % des revenus.',
    'Le logement sert de garantie, et une assurance couvre le décès ou l’invalidité.',
    'L’acheteur paie aussi des droits et des frais, dits « de notaire », de 7 à 8 % dans l’ancien.',
  ],
  references: [
    { label: 'Banque de France, site officiel', url: 'https://www.banque-france.fr' },
    { label: 'Notaires de France, site officiel', url: 'https://www.notaires.fr' },
  ],
  cases: {
    about: [
      'Les taux des crédits immobiliers remontent.',
      'Le marché immobilier a ralenti dans les grandes villes.',
    ],
    other: ['La voiture est restée immobile au milieu du carrefour.'],
  },
}
