import type { BackgroundTopic } from '../../background.ts'

export const addiction: BackgroundTopic = {
  id: 'addiction',
  term: 'addiction',
  question: 'Qu’est-ce qu’une addiction ?',
  triggers: [
    'addiction',
    'toxicomanie',
    'toxicomane',
    'salle de consommation',
    'addictologue',
    'surdose',
    'overdose',
    'protoxyde d’azote',
    'fentanyl',
    'halte soins addictions',
    'alcoolisme',
    'consommation d’alcool',
    'dépendance à l’alcool',
    'consommateur d’alcool',
    'alcoolique',
    'ivresse',
    'boissons alcoolisées',
    'vente d’alcool',
  ],
  exclusions: ['alcoolémie', 'alcool au volant'],
  sentences: [
    'Une addiction est le besoin répété et irrésistible d’un produit ou d’une activité, malgré les dommages qu’ils causent et les efforts faits pour s’en passer.',
    'Elle peut concerner l’alcool, le tabac, des drogues, des médicaments, mais aussi les jeux d’argent.',
    'Elle tient à la fois au produit, à la personne et à son environnement.',
    'Elle se soigne : en France, des centres spécialisés accueillent gratuitement les personnes concernées et leur entourage.',
    'Drogues Info Service, service public d’aide à distance, répond aux questions de façon anonyme.',
  ],
  references: [
    {
      label: 'Drogues Info Service, site de Santé publique France',
      url: 'https://www.drogues-info-service.fr',
    },
    {
      label: 'Observatoire français des drogues et des tendances addictives, site officiel',
      url: 'https://www.ofdt.fr',
    },
  ],
  cases: {
    about: [
      'L’acteur est mort d’une surdose de médicaments, selon l’autopsie.',
      'La ville ouvrira une salle de consommation de drogue à moindre risque.',
    ],
    other: ['La police a saisi une tonne de cannabis sur l’autoroute.'],
  },
}
