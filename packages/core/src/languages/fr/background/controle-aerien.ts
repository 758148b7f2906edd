import type { BackgroundTopic } from '../../background.ts'

export const controleAerien: BackgroundTopic = {
  id: 'controle-aerien',
  term: 'contrôle aérien',
  question: 'À quoi sert le contrôle aérien ?',
  triggers: [
    'contrôle aérien',
    'contrôleur aérien',
    'aiguilleur du ciel',
    'tour de contrôle',
    'grève des contrôleurs',
    'espace aérien',
    'navigation aérienne',
  ],
  exclusions: ['violation de l’espace aérien'],
  sentences: [
    'Le contrôle aérien veille à ce que les avions restent à bonne distance les uns des autres et organise l’écoulement du trafic.',
    'Les contrôleurs des tours gèrent les décollages et les atterrissages ; d’autres, dans de grands centres, guident les avions en route à l’aide de radars.',
    'En France, ce service public est assuré par la Direction des services de la navigation aérienne.',
    'Lors d’une grève, l’aviation civile peut demander aux compagnies de réduire à l’avance leurs vols, et le trafic qui survole le pays peut aussi être touché.',
  ],
  references: [
    {
      label: 'Direction générale de l’aviation civile, site du ministère chargé des Transports',
      url: 'https://www.ecologie.gouv.fr',
    },
    { label: 'Eurocontrol, site officiel', url: 'https://www.eurocontrol.int' },
  ],
  cases: {
    about: [
      'Un préavis de grève des contrôleurs aériens oblige à annuler un vol sur cinq.',
      'La tour de contrôle avait autorisé l’appareil à atterrir.',
    ],
    other: ['Les contrôleurs du métro porteront une caméra individuelle.'],
  },
}
