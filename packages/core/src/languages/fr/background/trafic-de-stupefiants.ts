import type { BackgroundTopic } from '../../background.ts'

export const traficDeStupefiants: BackgroundTopic = {
  id: 'trafic-de-stupefiants',
  term: 'trafic de stupéfiants',
  question: 'Comment la loi punit-elle le trafic de stupéfiants ?',
  triggers: [
    'trafic de stupéfiants',
    'trafic de drogue',
    'narcotrafic',
    'trafiquant de drogue',
    'narcotrafiquant',
    'point de deal',
    'saisie de cocaïne',
    'tonne de cocaïne',
    'tonne de cannabis',
    'pnaco',
    'parquet national anticriminalité organisée',
    'règlement de comptes entre trafiquants',
    'trafiquants de drogue',
  ],
  country: 'france',
  sentences: [
    'En France, la loi interdit de produire, d’importer, de transporter, de détenir, de vendre ou d’acheter des stupéfiants, comme le cannabis, la cocaïne ou l’héroïne.',
    'Le transport, la détention, la vente et l’achat sont punis de dix ans d’emprisonnement et de 7,5 millions d’euros d’amende.',
    'Diriger un réseau est un crime, passible de la réclusion à perpétuité.',
    'L’usage simple reste un délit, qui peut donner lieu à une amende forfaitaire.',
    'Une loi de juin 2025 a créé un parquet national anticriminalité organisée, chargé des affaires les plus complexes.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 222-34 à 222-37',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    {
      label: 'Légifrance, Code de la santé publique, article L. 3421-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/',
    },
  ],
  cases: {
    about: [
      'Six personnes ont été jugées pour trafic de stupéfiants.',
      'Le narcotrafic gagne les villes moyennes.',
    ],
    other: ['Le trafic aérien reprend, sans effet stupéfiant.'],
  },
}
