import type { BackgroundTopic } from '../../background.ts'

export const hydrogene: BackgroundTopic = {
  id: 'hydrogene',
  term: 'hydrogène vert',
  question: 'Qu’est-ce que l’hydrogène vert ?',
  triggers: [
    'hydrogène vert',
    'hydrogène décarboné',
    'hydrogène bas carbone',
    'électrolyseur',
    'pile à combustible',
    'hydrogène renouvelable',
    'hydrogène naturel',
    'train à hydrogène',
    'voiture à hydrogène',
    'bus à hydrogène',
    'avion à hydrogène',
    'camion à hydrogène',
    'usine d’hydrogène',
    'filière hydrogène',
  ],
  exclusions: ['bombe à hydrogène'],
  sentences: [
    'L’hydrogène est un gaz utilisé surtout dans les raffineries et pour fabriquer des engrais.',
    'Il est produit, dans le monde, presque entièrement à partir de gaz naturel ou de charbon, avec de fortes émissions de dioxyde de carbone.',
    'On l’appelle hydrogène vert lorsqu’il est obtenu en séparant les éléments de l’eau par un courant électrique d’origine renouvelable, dans un électrolyseur.',
    'Il pourrait réduire les émissions de la sidérurgie ou des transports lourds, où une pile à combustible le transforme en électricité, mais sa production coûte cher et entraîne d’importantes pertes d’énergie.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    {
      label: 'Agence internationale de l’énergie, page « Hydrogen »',
      url: 'https://www.iea.org/energy-system/low-emission-fuels/hydrogen',
    },
  ],
  cases: {
    about: [
      'L’usine d’électrolyseurs fournira de l’hydrogène vert à l’aciérie.',
      'La région renonce à ses trains à hydrogène, jugés trop coûteux.',
    ],
    other: ['Une bombe à hydrogène a été testée sur l’atoll en 1968.'],
  },
}
