import type { BackgroundTopic } from '../../background.ts'

export const parrainages: BackgroundTopic = {
  id: 'parrainages',
  term: 'parrainages pour la présidentielle',
  question: 'Que sont les parrainages d’élus ?',
  triggers: [
    '500 parrainages',
    '500 signatures',
    'parrainage d’élus',
    'parrainages d’élus',
    'parrainage des élus',
    'parrainage de maires',
    'parrainages des élus',
    'parrainages de maires',
  ],
  country: 'france',
  sentences: [
    'En France, pour se présenter à l’élection présidentielle, un candidat doit recueillir les signatures d’au moins 500 élus, appelées parrainages.',
    'Maires, parlementaires, conseillers départementaux et régionaux, entre autres, peuvent parrainer un candidat, et un seul.',
    'Les signatures doivent venir d’au moins trente départements ou collectivités d’outre-mer, sans que plus d’un dixième vienne du même.',
    'Les élus les envoient au Conseil constitutionnel, qui les contrôle et publie leurs noms.',
    'Parrainer ne signifie pas forcément soutenir le programme du candidat.',
  ],
  references: [
    { label: 'Conseil constitutionnel, site officiel', url: 'https://www.conseil-constitutionnel.fr/' },
  ],
  cases: {
    about: ['La candidate n’a pas encore ses 500 signatures.', 'Le parti cherche des parrainages d’élus.'],
    other: ['Le parrainage d’un enfant coûte vingt euros par mois.'],
  },
}
