import type { BackgroundTopic } from '../../background.ts'

export const stationSpatialeInternationale: BackgroundTopic = {
  id: 'station-spatiale-internationale',
  term: 'Station spatiale internationale',
  question: 'Qu’est-ce que la Station spatiale internationale ?',
  triggers: ['station spatiale internationale', 'station spatiale', 'iss'],
  exclusions: ['tiangong', 'station spatiale chinoise', 'station mir'],
  sentences: [
    'La Station spatiale internationale (ISS) est un laboratoire habité qui tourne autour de la Terre à environ 400 kilomètres d’altitude.',
    'Elle en fait le tour en une heure et demie à peu près.',
    'Son assemblage a commencé en 1998 et des équipages s’y relaient depuis novembre 2000.',
    'Elle réunit les agences spatiales des États-Unis, de la Russie, de l’Europe, du Japon et du Canada.',
    'Les astronautes y mènent des expériences de biologie, de médecine ou de physique, en profitant de l’impesanteur, et entretiennent la station.',
  ],
  references: [
    {
      label: 'Agence spatiale européenne, portail en français',
      url: 'https://www.esa.int/Space_in_Member_States/France',
    },
    {
      label: 'Nasa, page « International Space Station »',
      url: 'https://www.nasa.gov/international-space-station/',
    },
  ],
  cases: {
    about: [
      'Quatre astronautes ont rejoint la Station spatiale internationale dimanche.',
      'Le cosmonaute et ses deux coéquipiers ont quitté l’ISS à bord d’une capsule.',
    ],
    other: ['La station de métro rouvrira après deux mois de travaux.'],
  },
}
