import type { BackgroundTopic } from '../../background.ts'

export const concentrationDEntreprises: BackgroundTopic = {
  id: 'concentration-d-entreprises',
  term: 'fusion d’entreprises',
  question: 'Comment les fusions d’entreprises sont-elles contrôlées ?',
  triggers: [
    'projet de fusion',
    'fusion-acquisition',
    'autorité de la concurrence',
    'contrôle des concentrations',
    'fusion entre',
    'fusion avec',
    'mégafusion',
    'gendarme de la concurrence',
  ],
  exclusions: [
    'fusion nucléaire',
    'fusion thermonucléaire',
    'plasma',
    'fusion de communes',
    'cœur en fusion',
    'fusion des régions',
    'adn',
  ],
  sentences: [
    'Une fusion réunit deux sociétés en une seule ; une acquisition donne à l’une le contrôle de l’autre.',
    'Les plus importantes de ces opérations doivent être autorisées au préalable, afin d’éviter qu’un groupe ne devienne assez puissant pour imposer ses prix.',
    'En France, c’est le rôle de l’Autorité de la concurrence ; les opérations de dimension européenne sont examinées par la Commission européenne.',
    'Le feu vert peut dépendre d’engagements, comme la vente de magasins ou d’usines.',
    'Si aucun remède ne suffit, l’opération est interdite.',
  ],
  references: [
    { label: 'Autorité de la concurrence, site officiel', url: 'https://www.autoritedelaconcurrence.fr/fr' },
    {
      label: 'Commission européenne, politique de concurrence',
      url: 'https://competition-policy.ec.europa.eu/',
    },
  ],
  cases: {
    about: [
      'L’Autorité de la concurrence autorise le rachat sous conditions.',
      'Bruxelles examine le projet de fusion des deux constructeurs.',
    ],
    other: ['La fusion nucléaire reproduit l’énergie des étoiles.'],
  },
}
