import type { BackgroundTopic } from '../../background.ts'

export const uefa: BackgroundTopic = {
  id: 'uefa',
  term: 'UEFA',
  question: 'Qu’est-ce que l’UEFA ?',
  triggers: [
    'uefa',
    'ligue europa',
    'aleksander ceferin',
    'super ligue',
    'nyon',
    'ligue des nations',
    'coupe de l’uefa',
    'europa league',
    'union des associations européennes de football',
  ],
  family: 'instance-foot',
  sentences: [
    'L’Union des associations européennes de football, ou UEFA, fondée en 1954, a son siège à Nyon, en Suisse, et rassemble cinquante-cinq fédérations.',
    'Elle organise le Championnat d’Europe des nations, la Ligue des champions, la Ligue Europa et, depuis 2018, la Ligue des nations.',
    'Elle distribue aux clubs une grande partie des recettes de ces compétitions et surveille leurs comptes.',
    'En avril 2021, douze grands clubs ont tenté de lancer une Super Ligue concurrente, abandonnée en deux jours devant le tollé.',
  ],
  references: [{ label: 'UEFA, site officiel', url: 'https://fr.uefa.com' }],
  cases: {
    about: ['L’UEFA reporte l’Euro d’un an.', 'Le club lyonnais disputera la Ligue Europa.'],
    other: ['L’union des artisans tient son assemblée dans la salle des fêtes.'],
  },
}
