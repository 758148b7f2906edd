import type { BackgroundTopic } from '../../background.ts'

export const jeuxParalympiques: BackgroundTopic = {
  id: 'jeux-paralympiques',
  term: 'Jeux paralympiques',
  question: 'Que sont les Jeux paralympiques ?',
  triggers: [
    'jeux paralympiques',
    'paralympique',
    'jeu paralympique',
    'handisport',
    'para-athlétisme',
    'para athlétisme',
    'sport adapté',
    'champion paralympique',
  ],
  sentences: [
    'Les Jeux paralympiques rassemblent des sportifs ayant un handicap moteur, visuel ou intellectuel.',
    'Ils se tiennent peu après les Jeux olympiques, dans la même ville, sous l’égide du Comité international paralympique.',
    'Ils sont nés de compétitions organisées en 1948 à l’hôpital anglais de Stoke Mandeville par le neurologue Ludwig Guttmann, et la première édition a eu lieu à Rome en 1960.',
    'Les athlètes sont répartis en classes selon l’effet de leur handicap sur leur discipline, afin que la compétition soit équitable.',
  ],
  references: [
    { label: 'Comité international paralympique, site officiel', url: 'https://www.paralympic.org' },
    {
      label: 'Comité paralympique et sportif français, site officiel',
      url: 'https://france-paralympique.fr',
    },
  ],
  cases: {
    about: [
      'La nageuse a remporté trois titres aux Jeux paralympiques.',
      'La fédération handisport a ouvert une section de basket fauteuil.',
    ],
    other: ['L’ascenseur de la gare sera adapté aux poussettes au printemps.'],
  },
}
