import type { BackgroundTopic } from '../../background.ts'

export const csg: BackgroundTopic = {
  id: 'csg',
  term: 'CSG',
  question: 'Qu’est-ce que la CSG ?',
  triggers: [
    'csg',
    'contribution sociale généralisée',
    'cotisations sociales',
    'cotisation sociale',
    'prélèvements sociaux',
    'charges sociales',
    'cotisations patronales',
    'urssaf',
  ],
  country: 'france',
  sentences: [
    'La contribution sociale généralisée, ou CSG, est un impôt français créé en 1991 pour financer la Sécurité sociale autrement que par les seules cotisations sur les salaires.',
    'Elle touche presque tous les revenus : salaires, retraites, allocations, placements et gains aux jeux ; son taux varie selon leur nature et, pour les retraités, selon leurs ressources.',
    'Les cotisations, elles, pèsent sur les salaires et se partagent entre l’employeur et le salarié.',
    'Les Urssaf les collectent.',
  ],
  references: [
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
    { label: 'Urssaf, site officiel', url: 'https://www.urssaf.fr' },
  ],
  cases: {
    about: [
      'La hausse de la CSG touche les retraités les plus aisés.',
      'Les cotisations sociales des petites entreprises seront reportées.',
    ],
    other: ['Le club a fêté le centenaire de sa contribution au rugby local.'],
  },
}
