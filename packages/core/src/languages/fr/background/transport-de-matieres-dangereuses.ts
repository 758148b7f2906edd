import type { BackgroundTopic } from '../../background.ts'

export const transportDeMatieresDangereuses: BackgroundTopic = {
  id: 'transport-de-matieres-dangereuses',
  term: 'transport de matières dangereuses',
  question: 'Comment le transport de matières dangereuses est-il encadré ?',
  triggers: [
    'transport de matières dangereuses',
    'matière dangereuse',
    'marchandise dangereuse',
    'convoi de matières dangereuses',
    'incendie d’un camion-citerne',
    'camion-citerne en feu',
    'explosion d’un camion-citerne',
    'camion-citerne transportant',
    'camion transportant du carburant',
    'camion d’hydrocarbures',
    'camion d’essence',
    'camion transportant des hydrocarbures',
    'camion chargé d’hydrocarbures',
    'camion-citerne a pris feu',
  ],
  sentences: [
    'Une matière dangereuse est un produit qui peut, par exemple, s’enflammer, exploser, ronger, intoxiquer ou irradier, comme l’essence, le chlore ou certains engrais.',
    'Par la route, son transport suit un accord européen, l’ADR : conducteur formé, véhicule adapté, équipement de secours et interdictions de passage sur certains axes ou tunnels.',
    'Deux codes figurent sur la plaque orange du véhicule, l’un pour le danger, l’autre pour la matière.',
    'En cas d’accident, ils aident les secours à choisir la distance de sécurité et les moyens d’intervention.',
  ],
  references: [
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
    {
      label: 'Commission économique des Nations unies pour l’Europe, transport de marchandises dangereuses',
      url: 'https://unece.org/transport/dangerous-goods',
    },
  ],
  cases: {
    about: [
      'Un camion-citerne a pris feu sur le pont, coupé dans les deux sens.',
      'L’autoroute a été fermée à cause d’un convoi de matières dangereuses renversé.',
    ],
    other: ['Le professeur enseigne une matière que les élèves jugent difficile.'],
  },
}
