import type { BackgroundTopic } from '../../background.ts'

export const semiConducteur: BackgroundTopic = {
  id: 'semi-conducteur',
  term: 'semi-conducteur',
  question: 'Qu’est-ce qu’un semi-conducteur ?',
  triggers: ['semi-conducteur', 'semiconducteur', 'puce électronique', 'microprocesseur'],
  exclusions: ['vétérinaire', 'animal de compagnie'],
  sentences: [
    'Un semi-conducteur est un matériau, comme le silicium, dont on peut régler finement la capacité à conduire le courant électrique.',
    'Par extension, le mot désigne les puces électroniques gravées sur ce matériau, qui équipent les ordinateurs, les téléphones, les voitures et quantité d’appareils.',
    'Leur fabrication exige des usines très coûteuses, une extrême propreté et des machines que peu d’entreprises au monde savent produire.',
    'La production des puces les plus avancées est concentrée dans quelques pays d’Asie, ce qui en fait un enjeu économique et diplomatique.',
  ],
  references: [
    { label: 'Commission européenne, portail officiel', url: 'https://commission.europa.eu/index_fr' },
    { label: 'CNRS, CNRS Le Journal', url: 'https://lejournal.cnrs.fr' },
  ],
  cases: {
    about: [
      'La pénurie de semi-conducteurs a forcé le constructeur à arrêter deux usines.',
      'L’usine de puces électroniques recrutera mille personnes.',
    ],
    other: ['Le chien a été identifié grâce à sa puce électronique de vétérinaire.'],
  },
}
