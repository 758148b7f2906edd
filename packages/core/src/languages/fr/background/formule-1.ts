import type { BackgroundTopic } from '../../background.ts'

export const formule1: BackgroundTopic = {
  id: 'formule-1',
  term: 'Formule 1',
  question: 'Comment fonctionne la Formule 1 ?',
  triggers: [
    'formule 1',
    'grand prix de f1',
    'grand prix de formule 1',
    'pole position',
    'f1',
    'monoplace',
    'écurie ferrari',
    'écurie mercedes',
    'écurie mclaren',
    'pilote de f1',
  ],
  exclusions: ['moto', 'motogp', 'formule e', 'indycar', 'cyclisme'],
  sentences: [
    'La Formule 1 est le plus prestigieux championnat automobile sur circuit, disputé depuis 1950 sous le contrôle de la Fédération internationale de l’automobile.',
    'La saison se compose de Grands Prix courus dans plusieurs pays.',
    'Les qualifications fixent l’ordre de départ, et la première place sur la grille s’appelle la pole position.',
    'Les points gagnés en course désignent à la fin de l’année le champion du monde des pilotes et celui des constructeurs.',
    'Les règlements techniques et un plafond de dépenses limitent les différences entre les écuries.',
  ],
  references: [
    { label: 'Fédération internationale de l’automobile, site officiel', url: 'https://www.fia.com' },
    { label: 'Formula 1, site officiel', url: 'https://www.formula1.com' },
  ],
  cases: {
    about: [
      'Le Monégasque partira en pole position du Grand Prix de Formule 1 d’Italie.',
      'Un nouveau motoriste fera son entrée en F1.',
    ],
    other: ['La formule un peu sèche du préfet a choqué les élus.'],
  },
}
