import type { BackgroundTopic } from '../../background.ts'

export const voitureDeCollection: BackgroundTopic = {
  id: 'voiture-de-collection',
  term: 'voiture de collection',
  question: 'Qu’est-ce qu’une voiture de collection ?',
  triggers: [
    'voiture de collection',
    'voitures de collection',
    'vente aux enchères',
    'enchères',
    'sotheby’s',
    'rm sotheby’s',
    'bonhams',
    'silverstone auctions',
    'rétromobile',
    'artcurial',
    'gooding',
    'pebble beach',
    'goodwood',
    'voiture ancienne',
    'voitures anciennes',
    'commissaire-priseur',
    'mise aux enchères',
    'mécum',
    'salle des ventes',
    'aux enchères',
    'villa d’este',
    'collectionneur de voitures',
  ],
  exclusions: ['surenchère', 'enchère publique du domaine', 'enchères de fréquences', 'licences'],
  sentences: [
    'Une voiture de collection est, selon la Commission européenne, un véhicule d’au moins trente ans, d’un type qui n’est plus produit, préservé dans son état d’origine.',
    'En France, une carte grise spéciale, demandée sur attestation de la Fédération française des véhicules d’époque, espace le contrôle technique.',
    'Rareté, état, histoire et anciens propriétaires font le prix ; des maisons comme RM Sotheby’s, Bonhams ou Artcurial les vendent aux enchères.',
    'Une Mercedes de 1955, la 300 SLR Uhlenhaut, a été adjugée 135 millions d’euros en 2022.',
  ],
  references: [
    { label: 'Fédération française des véhicules d’époque', url: 'https://www.ffve.org' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'La vente aux enchères réunissait 80 voitures de collection.',
      'RM Sotheby’s dispersera la collection en mars.',
    ],
    other: ['La marque présentera sa collection de printemps à Milan.'],
  },
}
