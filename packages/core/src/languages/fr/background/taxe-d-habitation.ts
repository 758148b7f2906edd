import type { BackgroundTopic } from '../../background.ts'

export const taxeDHabitation: BackgroundTopic = {
  id: 'taxe-d-habitation',
  term: 'taxe d’habitation et taxe foncière',
  question: 'Que sont la taxe d’habitation et la taxe foncière ?',
  triggers: [
    'taxe d’habitation',
    'taxe foncière',
    'impôts locaux',
    'impôt local',
    'fiscalité locale',
    'ordures ménagères',
    'valeur locative',
  ],
  country: 'france',
  sentences: [
    'La taxe foncière est due, en France, par les propriétaires de logements et de terrains ; elle est calculée d’après une valeur locative fixée par l’administration et des taux votés par les communes et leurs groupements.',
    'La taxe d’habitation, que payaient les occupants, a été supprimée par étapes pour les résidences principales, entre 2018 et 2023.',
    'Elle subsiste pour les résidences secondaires et, dans certaines villes, pour des logements vacants.',
    'L’État a compensé aux collectivités la recette perdue.',
  ],
  references: [
    { label: 'Impots.gouv.fr, site officiel', url: 'https://www.impots.gouv.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Quatre foyers sur cinq ne paieront plus la taxe d’habitation.',
      'La taxe foncière augmente de 10 % dans la commune.',
    ],
    other: ['La taxe carbone aux frontières entre en vigueur cette année.'],
  },
}
