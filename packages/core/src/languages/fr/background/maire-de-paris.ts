import type { BackgroundTopic } from '../../background.ts'

export const maireDeParis: BackgroundTopic = {
  id: 'maire-de-paris',
  term: 'mairie de Paris',
  question: 'Qui gouverne la Ville de Paris ?',
  triggers: [
    'maire de paris',
    'mairie de paris',
    'conseil de paris',
    'hôtel de ville de paris',
    'ville de paris',
    'conseiller de paris',
    'municipales à paris',
    'municipales parisiennes',
  ],
  country: 'france',
  sentences: [
    'La Ville de Paris est une collectivité à statut particulier, qui exerce à la fois les compétences d’une commune et celles d’un département.',
    'Le Conseil de Paris, son assemblée, élit le maire, qui siège à l’Hôtel de Ville ; de 1871 à 1977, la capitale n’avait pas de maire élu.',
    'Les mairies et les conseils d’arrondissement n’ont que des pouvoirs limités.',
    'Une grande partie de la police y relève d’un préfet de police, et non du maire.',
  ],
  references: [
    { label: 'Ville de Paris, site officiel', url: 'https://www.paris.fr' },
    {
      label: 'Légifrance, Code général des collectivités territoriales, articles L2511-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'La maire de Paris veut réduire la place de la voiture.',
      'Le Conseil de Paris a voté la subvention.',
    ],
    other: ['Le maire du village s’est rendu à Paris pour défendre son dossier.'],
  },
}
