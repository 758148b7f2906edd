import type { BackgroundTopic } from '../../background.ts'

export const arretCardiaque: BackgroundTopic = {
  id: 'arret-cardiaque',
  term: 'arrêt cardiaque',
  question: 'Quelle différence entre infarctus et arrêt cardiaque ?',
  triggers: [
    'arrêt cardiaque',
    'infarctus',
    'crise cardiaque',
    'arrêt cardio-respiratoire',
    'défibrillateur',
    'malaise cardiaque',
    'massage cardiaque',
  ],
  sentences: [
    'L’infarctus du myocarde, ou crise cardiaque, survient quand une artère du cœur se bouche : une partie du muscle, privée d’oxygène, est détruite.',
    'Il se manifeste souvent par une douleur dans la poitrine, qui peut s’étendre au bras ou à la mâchoire.',
    'L’arrêt cardiaque, lui, est l’arrêt du pompage du sang ; la personne perd connaissance et ne respire plus normalement.',
    'Les secours recommandent alors d’appeler le 15 ou le 112, de commencer aussitôt un massage cardiaque et d’utiliser un défibrillateur dès que possible.',
  ],
  references: [
    { label: 'Croix-Rouge française, site officiel', url: 'https://www.croix-rouge.fr' },
    { label: 'Fédération française de cardiologie, site officiel', url: 'https://fedecardio.org' },
  ],
  cases: {
    about: [
      'Un coureur a été victime d’un arrêt cardiaque à l’arrivée du semi-marathon.',
      'L’écrivain est mort d’une crise cardiaque à son domicile.',
    ],
    other: ['L’arrêt de la cour d’appel sera rendu en décembre.'],
  },
}
