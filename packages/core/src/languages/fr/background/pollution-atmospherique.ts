import type { BackgroundTopic } from '../../background.ts'

export const pollutionAtmospherique: BackgroundTopic = {
  id: 'pollution-atmospherique',
  term: 'pollution de l’air',
  question: 'Qu’est-ce que la pollution de l’air ?',
  triggers: [
    'pollution de l’air',
    'pollution atmosphérique',
    'qualité de l’air',
    'pic de pollution',
    'dioxyde d’azote',
    'particule fine',
    'pm10',
    'pollution à l’ozone',
    'circulation différenciée',
    'particules fines',
    'polluants atmosphériques',
  ],
  exclusions: [
    'pollution plastique',
    'pollution de l’eau',
    'marée noire',
    'hydrocarbures',
    'pollution de la mer',
    'rivière',
  ],
  sentences: [
    'La pollution de l’air est la présence dans l’atmosphère de gaz ou de particules nuisibles à la santé ou à l’environnement.',
    'Le dioxyde d’azote vient surtout des moteurs, les particules fines du chauffage au bois, du trafic, de l’industrie et de l’agriculture, tandis que l’ozone se forme sous l’effet du soleil à partir d’autres polluants.',
    'Les particules les plus petites pénètrent profondément dans les poumons et favorisent des maladies du cœur et des voies respiratoires.',
    'Lors d’un pic de pollution, les préfets peuvent abaisser les vitesses ou limiter la circulation.',
  ],
  references: [
    { label: 'Atmo France, site officiel', url: 'https://www.atmo-france.org' },
    {
      label: 'Organisation mondiale de la santé, fiche « Pollution de l’air ambiant »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/ambient-(outdoor)-air-quality-and-health',
    },
  ],
  cases: {
    about: [
      'Un pic de pollution aux particules fines touche la vallée de l’Arve.',
      'L’État a été condamné pour ses carences en matière de qualité de l’air.',
    ],
    other: ['L’association lutte contre la pollution lumineuse et sonore.'],
  },
}
