import type { BackgroundTopic } from '../../background.ts'

export const boeing: BackgroundTopic = {
  id: 'boeing',
  term: 'Boeing',
  question: 'Qu’est-ce que Boeing ?',
  triggers: ['Boeing', '737 MAX', '737 max', '787', 'dreamliner', 'boeing 737', '777'],
  family: 'avionneur',
  sentences: [
    'Boeing est un constructeur américain d’avions, fondé en 1916 à Seattle par William Boeing, et l’un des grands fournisseurs de l’armée et de la Nasa.',
    'Le 707, puis le 747, gros-porteur de 1969, ont fait entrer l’avion à réaction dans l’usage courant.',
    'Deux accidents du 737 MAX, en Indonésie en octobre 2018 et en Éthiopie en mars 2019, ont tué 346 personnes et cloué ce modèle au sol pendant vingt mois : un système automatique faisait piquer l’appareil.',
    'Airbus est son rival.',
  ],
  references: [
    { label: 'Boeing, site officiel', url: 'https://www.boeing.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le Boeing 737 MAX revolera en fin d’année.',
      'Boeing a perdu 2,4 milliards de dollars au trimestre.',
    ],
    other: ['Un bombardier d’eau a décollé de Nîmes.'],
  },
}
