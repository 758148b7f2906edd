import type { BackgroundTopic } from '../../background.ts'

export const incendieDeForet: BackgroundTopic = {
  id: 'incendie-de-foret',
  term: 'incendie de forêt',
  question: 'Comment se propage un incendie de forêt ?',
  triggers: [
    'incendie de forêt',
    'feu de forêt',
    'feu de végétation',
    'incendie de végétation',
    'mégafeu',
    'mégafeux',
    'canadair',
    'débroussaillement',
    'hectare brûlé',
  ],
  family: 'incendie',
  sentences: [
    'Un incendie de forêt se propage d’autant plus vite que la végétation est sèche, que l’air est chaud et que le vent est fort.',
    'En France, la très grande majorité des départs de feu sont d’origine humaine, par imprudence, par accident ou par malveillance.',
    'Un feu est dit fixé quand il ne progresse plus, puis maîtrisé et enfin éteint ; la surveillance se poursuit pour éviter les reprises.',
    'Autour des habitations proches des bois, la loi impose de débroussailler dans les territoires les plus exposés.',
    'Météo-France publie en été une carte du danger de feux, la « météo des forêts ».',
  ],
  references: [
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
    {
      label: 'Légifrance, Code forestier',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025244092',
    },
  ],
  cases: {
    about: [
      'Un incendie de forêt a parcouru 800 hectares dans l’Aude.',
      'Quatre Canadair ont été engagés contre le feu de végétation.',
    ],
    other: ['Un incendie a détruit un entrepôt de meubles dans la zone industrielle.'],
  },
}
