import type { BackgroundTopic } from '../../background.ts'

export const statutDeLaMonarchieEspagnole: BackgroundTopic = {
  id: 'statut-de-la-monarchie-espagnole',
  term: 'monarchie espagnole',
  question: 'Quel est le rôle du roi d’Espagne ?',
  triggers: [
    'roi d’espagne',
    'juan carlos',
    'felipe vi',
    'famille royale espagnole',
    'monarchie espagnole',
    'couronne espagnole',
    'maison royale espagnole',
    'ex-roi d’espagne',
  ],
  sentences: [
    'Le roi d’Espagne est chef de l’État et symbole de son unité ; selon la Constitution de 1978, il règne sans gouverner, et sa personne est inviolable pendant son règne.',
    'Juan Carlos Ier, désigné par Franco, conduisit à partir de 1975 le passage à la démocratie et s’opposa au coup d’État manqué du 23 février 1981.',
    'Affaibli par des affaires, il abdiqua en juin 2014 en faveur de son fils, Felipe VI, et s’exila aux Émirats en août 2020, alors que des enquêtes visaient sa fortune.',
  ],
  references: [
    { label: 'Maison royale d’Espagne, site officiel', url: 'https://www.casareal.es/FR' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['L’ancien roi d’Espagne a quitté le pays.', 'La famille royale espagnole a publié ses comptes.'],
    other: ['Le roi du bricolage a gagné le concours du village.'],
  },
}
