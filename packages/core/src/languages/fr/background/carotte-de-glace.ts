import type { BackgroundTopic } from '../../background.ts'

export const carotteDeGlace: BackgroundTopic = {
  id: 'carotte-de-glace',
  term: 'carotte de glace',
  question: 'Qu’est-ce qu’une carotte de glace ?',
  triggers: [
    'carotte de glace',
    'carotte glaciaire',
    'carottage',
    'forage glaciaire',
    'paléoclimat',
    'carotte sédimentaire',
  ],
  sentences: [
    'Une carotte de glace est un long cylindre extrait par forage d’un glacier ou d’une calotte polaire.',
    'La neige qui s’y est accumulée puis tassée forme des couches successives : plus on descend, plus la glace est ancienne.',
    'Les bulles d’air emprisonnées renseignent sur la composition passée de l’atmosphère, et la glace elle-même sur les températures de l’époque.',
    'On y retrouve aussi des poussières, des polluants et des cendres volcaniques, ce qui permet de dater des éruptions.',
    'Les plus longues, prélevées en Antarctique, remontent à plusieurs centaines de milliers d’années.',
  ],
  references: [
    { label: 'CNRS, CNRS Le Journal', url: 'https://lejournal.cnrs.fr' },
    {
      label: 'Institut polaire français Paul-Émile Victor, site officiel',
      url: 'https://institut-polaire.fr',
    },
  ],
  cases: {
    about: [
      'L’équipe a extrait une carotte de glace de trois kilomètres en Antarctique.',
      'L’analyse de carottes glaciaires du Groenland a révélé des traces de plomb romain.',
    ],
    other: ['La recette associe une glace à la vanille et un gâteau à la carotte.'],
  },
}
