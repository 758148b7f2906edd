import type { BackgroundTopic } from '../../background.ts'

export const assistanceMedicaleALaProcreation: BackgroundTopic = {
  id: 'assistance-medicale-a-la-procreation',
  term: 'assistance médicale à la procréation',
  question: 'Qu’est-ce que l’assistance médicale à la procréation ?',
  triggers: [
    'assistance médicale à la procréation',
    'procréation médicalement assistée',
    'pma',
    'fécondation in vitro',
    'insémination artificielle',
    'don de gamètes',
    'don d’ovocytes',
    'loi de bioéthique',
    'don de sperme',
    'infertilité',
  ],
  exclusions: ['élevage bovin', 'troupeau', 'semence bovine'],
  sentences: [
    'L’assistance médicale à la procréation, aussi appelée PMA, réunit les techniques qui aident à concevoir un enfant, comme l’insémination artificielle et la fécondation in vitro.',
    'En France, la loi de bioéthique du 2 août 2021 l’a ouverte aux couples de femmes et aux femmes seules.',
    'Elle permet aussi à des adultes de faire conserver leurs gamètes, dans des limites d’âge, sans raison médicale.',
    'Le don de gamètes est gratuit ; les enfants qui en sont nés peuvent, à leur majorité, demander l’identité du donneur, sous les conditions fixées par la loi.',
  ],
  references: [
    { label: 'Agence de la biomédecine, site officiel', url: 'https://www.agence-biomedecine.fr' },
    {
      label: 'Légifrance, Code de la santé publique, articles L. 2141-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Les centres de fécondation in vitro font face à une hausse de la demande.',
      'Le Sénat a examiné la loi de bioéthique et l’ouverture de la PMA.',
    ],
    other: ['L’éleveur recourt à l’insémination pour son troupeau de vaches laitières.'],
  },
}
