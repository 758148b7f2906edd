import type { BackgroundTopic } from '../../background.ts'

export const zoneAFaiblesEmissions: BackgroundTopic = {
  id: 'zone-a-faibles-emissions',
  term: 'zone à faibles émissions',
  question: 'Qu’est-ce qu’une zone à faibles émissions ?',
  triggers: ['zone à faibles émissions', 'zfe', 'vignette crit’air', 'crit’air'],
  sentences: [
    'Une zone à faibles émissions (ZFE) est un secteur, en général une partie d’agglomération, où l’accès est limité pour les véhicules les plus polluants afin d’améliorer la qualité de l’air.',
    'Plusieurs centaines de villes d’Europe ont adopté ce type de mesure, sous des formes variées.',
    'En France, le dispositif a été créé par une loi de 2019 et s’appuie sur les vignettes Crit’Air, qui classent les véhicules selon leur motorisation et leur âge.',
    'Ses partisans invoquent la santé publique ; ses adversaires lui reprochent de pénaliser les ménages qui n’ont pas les moyens de changer de voiture.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    { label: 'Certificat qualité de l’air, site du ministère', url: 'https://www.certificat-air.gouv.fr' },
  ],
  cases: {
    about: [
      'La métropole assouplit les règles de sa zone à faibles émissions.',
      'Les véhicules Crit’Air 3 ne pourront plus entrer dans la ville.',
    ],
    other: ['La zone de baignade a été fermée par arrêté municipal.'],
  },
}
