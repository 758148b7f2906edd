import type { BackgroundTopic } from '../../background.ts'

export const aideAlimentaire: BackgroundTopic = {
  id: 'aide-alimentaire',
  term: 'aide alimentaire',
  question: 'Comment fonctionne l’aide alimentaire en France ?',
  triggers: [
    'aide alimentaire',
    'banque alimentaire',
    'restos du cœur',
    'secours populaire',
    'épicerie sociale',
    'épicerie solidaire',
    'distribution alimentaire',
    'précarité alimentaire',
    'don alimentaire',
    'colis alimentaire',
  ],
  exclusions: ['programme alimentaire mondial', 'famine', 'enfoirés', 'convoi humanitaire'],
  country: 'france',
  sentences: [
    'L’aide alimentaire fournit des denrées aux personnes qui n’ont pas les moyens de se nourrir correctement.',
    'En France, elle est distribuée surtout par des associations habilitées, comme les Banques alimentaires, les Restos du Cœur, le Secours populaire ou la Croix-Rouge, et par les centres communaux d’action sociale.',
    'Elle prend la forme de colis, de repas ou de courses à prix réduit dans des épiceries sociales.',
    'Les produits proviennent de dons d’entreprises et de particuliers, d’invendus et d’achats, en partie financés par l’Union européenne et l’État.',
    'Les bénévoles y jouent un rôle essentiel.',
  ],
  references: [
    {
      label: 'Légifrance, Code de l’action sociale et des familles, articles L. 266-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069',
    },
    { label: 'Banques alimentaires, site officiel', url: 'https://www.banquealimentaire.org' },
  ],
  cases: {
    about: [
      'Les Restos du Cœur lancent leur campagne d’hiver avec la crainte d’un afflux.',
      'Une banque alimentaire ouvre un entrepôt près de Rouen.',
    ],
    other: ['L’aide-cuisinier a préparé un buffet pour deux cents convives.'],
  },
}
