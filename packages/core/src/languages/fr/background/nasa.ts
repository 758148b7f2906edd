import type { BackgroundTopic } from '../../background.ts'

export const nasa: BackgroundTopic = {
  id: 'nasa',
  term: 'Nasa',
  question: 'Qu’est-ce que la Nasa ?',
  triggers: [
    'nasa',
    'agence spatiale américaine',
    'apollo 11',
    'neil armstrong',
    'premiers pas sur la lune',
    'mission artemis',
    'programme apollo',
    'premier pas sur la lune',
    'premier homme sur la lune',
    'conquête spatiale',
    'agence spatiale',
    'cnes',
    'agence spatiale européenne',
    'esa',
    'buzz aldrin',
  ],
  exclusions: ['apollon', 'statue d’apollon'],
  family: 'espace',
  sentences: [
    'La Nasa est l’agence spatiale civile des États-Unis, créée en juillet 1958, après le lancement du Spoutnik soviétique.',
    'Son programme Apollo a conduit douze hommes sur la Lune entre juillet 1969 et décembre 1972 ; Neil Armstrong fut le premier à y poser le pied.',
    'Elle a fait voler les navettes spatiales, construit la plus grande part de la Station internationale et exploré le système solaire avec des sondes.',
    'Son programme Artemis vise un retour d’astronautes sur la Lune.',
  ],
  references: [
    { label: 'Nasa, site officiel', url: 'https://www.nasa.gov' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'La Nasa repousse le lancement de sa sonde.',
      'L’anniversaire des premiers pas sur la Lune sera fêté.',
    ],
    other: ['Une salle du musée est consacrée au dieu Apollon.'],
  },
}
