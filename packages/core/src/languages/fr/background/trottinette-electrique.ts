import type { BackgroundTopic } from '../../background.ts'

export const trottinetteElectrique: BackgroundTopic = {
  id: 'trottinette-electrique',
  term: 'trottinette électrique',
  question: 'Quelles règles pour les trottinettes électriques ?',
  triggers: [
    'trottinette électrique',
    'trottinette',
    'engin de déplacement personnel',
    'trottinette en libre-service',
  ],
  country: 'france',
  sentences: [
    'La trottinette électrique fait partie, dans le Code de la route français, des engins de déplacement personnel motorisés, comme la monoroue ou le gyropode.',
    'Elle est réservée aux personnes d’au moins 14 ans, ne doit transporter qu’une personne et ne pas dépasser 25 kilomètres à l’heure.',
    'Elle circule sur les pistes cyclables ou, à défaut, en ville, sur les routes limitées à 50 kilomètres à l’heure ; le trottoir lui est interdit, sauf décision du maire.',
    'Une assurance est obligatoire, et la Sécurité routière recommande fortement le casque.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la route, articles R. 412-43-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
    },
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
  ],
  cases: {
    about: [
      'Une piétonne a été grièvement blessée par une trottinette électrique.',
      'La ville veut interdire les trottinettes en libre-service.',
    ],
    other: ['La navette électrique relie la gare au centre commercial.'],
  },
}
