import type { BackgroundTopic } from '../../background.ts'

export const recyclage: BackgroundTopic = {
  id: 'recyclage',
  term: 'tri et recyclage',
  question: 'Comment les déchets sont-ils recyclés ?',
  triggers: [
    'recyclage',
    'tri des déchets',
    'bac de tri',
    'collecte sélective',
    'biodéchet',
    'centre de tri',
    'économie circulaire',
    'éco-organisme',
    'bouteille consignée',
    'consigne des bouteilles',
  ],
  sentences: [
    'Recycler un déchet, c’est en tirer une matière qui servira à fabriquer un nouveau produit.',
    'Les déchets triés par les habitants passent par un centre de tri, qui les sépare par matériau, puis par des usines spécialisées.',
    'Le verre et les métaux se recyclent très bien, alors que certains plastiques ne peuvent l’être qu’un nombre limité de fois, ou pas du tout.',
    'En France, les entreprises qui mettent sur le marché des produits comme les emballages doivent financer la gestion de leurs déchets, le plus souvent en adhérant à un éco-organisme.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    {
      label: 'Légifrance, Code de l’environnement, livre V',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220',
    },
  ],
  cases: {
    about: [
      'Le centre de tri traitera deux fois plus d’emballages l’an prochain.',
      'La métropole généralise la collecte des biodéchets pour améliorer le recyclage.',
    ],
    other: ['La candidate éliminée n’a donné aucune consigne de vote.'],
  },
}
