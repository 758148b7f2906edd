import type { BackgroundTopic } from '../../background.ts'

export const manifestation: BackgroundTopic = {
  id: 'manifestation',
  term: 'manifestation',
  question: 'Comment une manifestation est-elle autorisée en France ?',
  triggers: [
    'manifestation',
    'manifestant',
    'manifestants',
    'cortège',
    'défilé syndical',
    'marche blanche',
    'appel à manifester',
    'rassemblement interdit',
    'manifester',
  ],
  exclusions: ['manifestation sportive', 'manifestation culturelle', 'manifestation de joie'],
  country: 'france',
  sentences: [
    'Une manifestation sur la voie publique doit, en France, être déclarée par ses organisateurs, trois jours au moins et quinze jours au plus à l’avance, en mairie, en préfecture ou, à Paris, à la préfecture de police.',
    'Elle n’a pas besoin d’autorisation, mais l’autorité peut l’interdire si elle craint un trouble grave ; un juge, saisi en urgence, dit alors si cette mesure se justifie.',
    'La police et les organisateurs donnent souvent des chiffres très différents du nombre de participants, faute d’une méthode commune.',
    'Se couvrir le visage sans motif légitime dans un cortège où des troubles sont commis ou risquent de l’être est un délit depuis une loi du 10 avril 2019.',
    'La plus grande, selon la police, reste celle du 11 janvier 2015.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, articles L211-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'La manifestation a rassemblé 20 000 personnes, selon la police.',
      'Le cortège est parti de la place de la Nation.',
    ],
    other: ['La fête des vendanges, manifestation sportive et festive, revient en octobre.'],
  },
}
