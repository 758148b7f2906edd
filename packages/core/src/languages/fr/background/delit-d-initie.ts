import type { BackgroundTopic } from '../../background.ts'

export const delitDInitie: BackgroundTopic = {
  id: 'delit-d-initie',
  term: 'délit d’initié',
  question: 'Qu’est-ce qu’un délit d’initié ?',
  triggers: [
    'délit d’initié',
    'opération d’initié',
    'manquement d’initié',
    'information privilégiée',
    'abus de marché',
    'manipulation de cours',
  ],
  sentences: [
    'Un délit d’initié consiste à utiliser en Bourse une information confidentielle, inconnue du public et capable de faire varier un cours, pour acheter ou vendre avant les autres.',
    'Il vise les dirigeants et les salariés d’une société, mais aussi toute personne qui détient l’information en connaissance de cause.',
    'La transmettre à un tiers sans motif légitime est également interdit.',
    'En France, ces faits sont sanctionnés par l’Autorité des marchés financiers ou par la justice pénale, mais pas par les deux à la fois.',
    'La manipulation de cours est une autre forme d’abus de marché.',
  ],
  references: [
    {
      label: 'Légifrance, Code monétaire et financier, articles L. 465-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026/',
    },
    { label: 'Autorité des marchés financiers, site officiel', url: 'https://www.amf-france.org/fr' },
  ],
  cases: {
    about: [
      'L’ex-dirigeant est poursuivi pour délit d’initié.',
      'L’AMF a sanctionné un manquement d’initié.',
    ],
    other: ['Les élèves s’initient à la voile.'],
  },
}
