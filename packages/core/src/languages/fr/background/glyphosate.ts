import type { BackgroundTopic } from '../../background.ts'

export const glyphosate: BackgroundTopic = {
  id: 'glyphosate',
  term: 'glyphosate',
  question: 'Qu’est-ce que le glyphosate ?',
  triggers: ['glyphosate', 'roundup'],
  sentences: [
    'Le glyphosate est un désherbant qui détruit la plupart des plantes, commercialisé à partir des années 1970 par l’entreprise américaine Monsanto sous le nom de Roundup.',
    'C’est l’un des plus utilisés au monde, surtout par les agriculteurs.',
    'Sa dangerosité est débattue : en 2015, le Centre international de recherche sur le cancer l’a classé « cancérogène probable », alors que les agences européennes de sécurité des aliments et des produits chimiques n’ont pas retenu cette conclusion.',
    'L’Union européenne en a renouvelé l’approbation en 2023 pour dix ans ; en France, son usage est interdit aux particuliers depuis 2019.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    {
      label: 'Centre international de recherche sur le cancer, site officiel',
      url: 'https://www.iarc.who.int/fr/',
    },
  ],
  cases: {
    about: [
      'Un jardinier malade réclame réparation au fabricant du glyphosate.',
      'Les États membres se sont divisés sur le sort du glyphosate.',
    ],
    other: ['Le groupe de rock sort un glossaire de ses chansons.'],
  },
}
