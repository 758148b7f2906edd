import type { BackgroundTopic } from '../../background.ts'

export const telescopeSpatial: BackgroundTopic = {
  id: 'telescope-spatial',
  term: 'télescope spatial',
  question: 'À quoi sert un télescope spatial ?',
  triggers: [
    'télescope spatial',
    'observatoire spatial',
    'télescope james-webb',
    'télescope james webb',
    'télescope hubble',
    'télescope euclid',
  ],
  sentences: [
    'Un télescope spatial observe l’Univers depuis l’espace, sans être gêné par l’atmosphère terrestre, qui brouille les images et arrête une partie de la lumière.',
    'Il peut ainsi capter des rayonnements qui n’atteignent pas le sol, comme les rayons X ou une bonne part de l’infrarouge.',
    'Plus il voit loin, plus il remonte dans le passé, car la lumière des galaxies lointaines a mis des milliards d’années à lui parvenir.',
    'Hubble, lancé en 1990, et James-Webb, lancé à la fin de 2021, comptent parmi les plus connus.',
  ],
  references: [
    {
      label: 'Agence spatiale européenne, portail en français',
      url: 'https://www.esa.int/Space_in_Member_States/France',
    },
    { label: 'Cnes, site officiel', url: 'https://cnes.fr' },
  ],
  cases: {
    about: [
      'Le télescope spatial a photographié la plus lointaine galaxie observée à ce jour.',
      'Le télescope James-Webb a détecté du dioxyde de carbone dans l’atmosphère d’une planète.',
    ],
    other: ['L’observatoire de l’épargne publiera son étude en septembre.'],
  },
}
