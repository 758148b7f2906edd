import type { BackgroundTopic } from '../../background.ts'

export const meubleDeTourisme: BackgroundTopic = {
  id: 'meuble-de-tourisme',
  term: 'meublé de tourisme',
  question: 'Comment les locations touristiques sont-elles encadrées ?',
  triggers: [
    'meublé de tourisme',
    'location touristique',
    'airbnb',
    'location saisonnière',
    'location de courte durée',
    'surtourisme',
    'numéro d’enregistrement du logement',
    'location meublée touristique',
  ],
  sentences: [
    'Un meublé de tourisme est un logement loué pour de courtes durées à des voyageurs, souvent par l’intermédiaire d’une plateforme en ligne.',
    'En France, le propriétaire doit le déclarer et, pour sa résidence principale, ne peut en général pas le louer plus de 120 jours par an, durée que la commune peut réduire.',
    'Dans beaucoup de villes, louer ainsi un autre logement suppose une autorisation de changement d’usage, parfois assortie d’une compensation.',
    'Ces règles visent à préserver des logements pour les habitants et à limiter le surtourisme.',
  ],
  references: [
    {
      label: 'Légifrance, Code du tourisme, articles L. 324-1-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074073',
    },
    {
      label: 'Agence nationale pour l’information sur le logement, site officiel',
      url: 'https://www.anil.org',
    },
  ],
  cases: {
    about: [
      'La commune limite les meublés de tourisme à 90 jours par an.',
      'Les hôteliers accusent Airbnb de concurrence déloyale.',
    ],
    other: ['Le salon meublé de la comtesse est exposé au musée.'],
  },
}
