import type { BackgroundTopic } from '../../background.ts'

export const rassemblementNational: BackgroundTopic = {
  id: 'rassemblement-national',
  term: 'Rassemblement national',
  question: 'Qu’est-ce que le Rassemblement national ?',
  triggers: [
    'Rassemblement national',
    'RN',
    'FN',
    'front national',
    'frontiste',
    'lepéniste',
    'parti d’extrême droite français',
  ],
  family: 'parti',
  country: 'france',
  sentences: [
    'Le Rassemblement national est un parti politique français classé à l’extrême droite, fondé en 1972 sous le nom de Front national et présidé jusqu’en 2011 par Jean-Marie Le Pen.',
    'Sa fille, Marine Le Pen, l’a dirigé ensuite ; il a changé de nom en juin 2018.',
    'Son programme met en avant la lutte contre l’immigration, la « priorité nationale » et la critique de l’Union européenne.',
    'Il a atteint le second tour de l’élection présidentielle en 2002, en 2017 et en 2022.',
    'Longtemps isolé, il a obtenu des maires, des eurodéputés, puis, avec 89 élus en 2022, un groupe nombreux à l’Assemblée nationale ; d’autres partis se sont souvent alliés contre lui, au second tour, dans ce qu’on appelle le « front républicain ».',
    'Ses adhérents élisent leur président.',
  ],
  references: [
    { label: 'Rassemblement national, site officiel', url: 'https://rassemblementnational.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: [
      'Le RN présentera des listes dans toutes les grandes villes.',
      'Un élu du Front national a claqué la porte.',
    ],
    other: ['Le rassemblement national des scouts aura lieu dans le Jura.'],
  },
}
