import type { BackgroundTopic } from '../../background.ts'

export const decrochageAerodynamique: BackgroundTopic = {
  id: 'decrochage-aerodynamique',
  term: 'décrochage d’un avion',
  question: 'Qu’est-ce que le décrochage d’un avion ?',
  triggers: [
    'décrochage de l’avion',
    'décrochage d’un avion',
    'alarme de décrochage',
    'avertisseur de décrochage',
    'décrochage aérodynamique',
    'sonde pitot',
    'sonde de pitot',
    'perte de portance',
    'situation de décrochage',
    'appareil en décrochage',
    'avion en décrochage',
    'appareil était en décrochage',
    'avion était en décrochage',
    'avion a décroché',
    'appareil a décroché',
  ],
  exclusions: ['décrochage scolaire'],
  sentences: [
    'Un avion vole parce que l’air qui passe autour de ses ailes crée une force vers le haut, la portance.',
    'Si l’aile est trop inclinée par rapport à l’air qui arrive, l’écoulement se détache, la portance chute et l’avion décroche, quelle que soit la puissance de ses moteurs.',
    'Une alarme avertit les pilotes, qui doivent en principe réduire cet angle en baissant le nez de l’appareil.',
    'La vitesse par rapport à l’air est mesurée par de petits tubes extérieurs, les sondes Pitot, qui peuvent donner des indications fausses quand elles se bouchent, à cause du givre par exemple.',
  ],
  references: [
    {
      label: 'Bureau d’enquêtes et d’analyses pour la sécurité de l’aviation civile, site officiel',
      url: 'https://bea.aero',
    },
    { label: 'Skybrary, article « Stall »', url: 'https://skybrary.aero/articles/stall' },
  ],
  cases: {
    about: [
      'L’alarme de décrochage a retenti pendant près d’une minute, selon le rapport.',
      'Le constructeur a remplacé les sondes Pitot de toute sa flotte.',
    ],
    other: ['Le rectorat finance un programme contre le décrochage scolaire.'],
  },
}
