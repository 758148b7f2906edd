import type { BackgroundTopic } from '../../background.ts'

export const explorationDeMars: BackgroundTopic = {
  id: 'exploration-de-mars',
  term: 'exploration de Mars',
  question: 'Pourquoi explore-t-on la planète Mars ?',
  triggers: [
    'planète mars',
    'planète rouge',
    'rover curiosity',
    'rover perseverance',
    'astromobile',
    'sol martien',
    'mission martienne',
    'mission vers mars',
    'robot martien',
    'rover martien',
    'atmosphère martienne',
    'sonde martienne',
    'perseverance',
    'curiosity',
  ],
  sentences: [
    'Mars, la quatrième planète à partir du Soleil, est froide, aride et entourée d’une atmosphère très mince, faite surtout de dioxyde de carbone.',
    'De l’eau liquide y a coulé il y a plus de trois milliards d’années, et les chercheurs se demandent si la vie a pu y apparaître.',
    'Des sondes l’étudient depuis les années 1960, en orbite ou au sol, où des véhicules automatiques analysent les roches.',
    'Une trajectoire favorable ne se présente que tous les vingt-six mois environ.',
    'Un équipage devrait affronter plusieurs mois de voyage, les rayonnements et l’isolement.',
  ],
  references: [
    { label: 'Cnes, site officiel', url: 'https://cnes.fr' },
    {
      label: 'Nasa, page « Mars Exploration »',
      url: 'https://science.nasa.gov/planetary-science/programs/mars-exploration/',
    },
  ],
  cases: {
    about: [
      'Le rover s’est posé sur la planète rouge après sept mois de voyage.',
      'Une sonde émiratie étudiera l’atmosphère martienne.',
    ],
    other: ['La réunion aura lieu le mardi 24 mars dans la salle des fêtes.'],
  },
}
