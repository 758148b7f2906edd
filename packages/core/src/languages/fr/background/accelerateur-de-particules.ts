import type { BackgroundTopic } from '../../background.ts'

export const accelerateurDeParticules: BackgroundTopic = {
  id: 'accelerateur-de-particules',
  term: 'accélérateur de particules',
  question: 'Qu’est-ce qu’un accélérateur de particules ?',
  triggers: [
    'accélérateur de particules',
    'collisionneur',
    'grand collisionneur de hadrons',
    'lhc',
    'cern',
    'synchrotron',
  ],
  sentences: [
    'Un accélérateur de particules utilise des champs électriques et magnétiques pour donner une très grande vitesse à des particules, comme des protons ou des électrons.',
    'En les faisant entrer en collision, les physiciens créent de nouvelles particules, dont la nature est étudiée par de grands détecteurs.',
    'Le Grand collisionneur de hadrons (LHC) du Cern, près de Genève, occupe un anneau souterrain d’environ 27 kilomètres de circonférence, sous la frontière entre la France et la Suisse.',
    'D’autres accélérateurs, plus petits, servent à traiter des cancers ou à analyser des matériaux.',
  ],
  references: [
    {
      label: 'Cern, page « Le Grand collisionneur de hadrons »',
      url: 'https://home.cern/fr/science/accelerators/large-hadron-collider',
    },
  ],
  cases: {
    about: [
      'Le Grand collisionneur de hadrons a redémarré après trois ans de maintenance.',
      'Le Cern étudie la construction d’un accélérateur de particules plus puissant.',
    ],
    other: ['L’accélérateur de jeunes entreprises accueillera dix lauréats en octobre.'],
  },
}
