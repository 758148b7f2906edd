import type { BackgroundTopic } from '../../background.ts'

export const footballAmericain: BackgroundTopic = {
  id: 'football-americain',
  term: 'Super Bowl',
  question: 'Qu’est-ce que le Super Bowl ?',
  triggers: [
    'super bowl',
    'nfl',
    'football américain',
    'quarterback',
    'new england patriots',
    'tom brady',
    'baseball',
    'hockey sur glace',
    'nhl',
    'base-ball',
    'mlb',
    'touchdown',
  ],
  sentences: [
    'Le Super Bowl est la finale du championnat américain de football, la NFL, jouée chaque hiver depuis 1967 ; c’est l’émission la plus regardée de l’année aux États-Unis, et ses publicités sont les plus chères.',
    'Deux équipes de onze joueurs casqués y avancent par tentatives successives : porter ou recevoir le ballon dans la zone adverse, le « touchdown », vaut six points.',
    'En 2016, le joueur Colin Kaepernick s’agenouilla pendant l’hymne pour protester contre les violences policières, geste repris dans le monde entier.',
  ],
  references: [
    { label: 'NFL, site officiel', url: 'https://www.nfl.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'La chanteuse se produira à la mi-temps du Super Bowl.',
      'Plusieurs joueurs de la NFL ont mis le genou à terre.',
    ],
    other: ['Le bol breton à son prénom est un souvenir de vacances.'],
  },
}
