import type { BackgroundTopic } from '../../background.ts'

export const giletsJaunes: BackgroundTopic = {
  id: 'gilets-jaunes',
  term: 'gilets jaunes',
  question: 'Qui étaient les « gilets jaunes » ?',
  triggers: ['gilets jaunes', 'gilet jaune', 'acte des gilets jaunes', 'rond-point occupé'],
  exclusions: ['triangle et gilet jaune', 'port du gilet jaune'],
  country: 'france',
  sentences: [
    'Le mouvement des « gilets jaunes » a commencé en France le 17 novembre 2018, à la suite d’appels lancés sur les réseaux sociaux contre une hausse des taxes sur les carburants.',
    'Sans chefs ni syndicats, il a occupé des ronds-points et manifesté chaque samedi, en tirant son nom du vêtement de sécurité obligatoire dans les voitures.',
    'Ses demandes se sont étendues au pouvoir d’achat et au référendum d’initiative citoyenne.',
    'Des violences ont marqué plusieurs de ces journées ; des manifestants y ont été grièvement blessés, de même que des policiers.',
    'Le gouvernement a répondu en décembre 2018 par des mesures de pouvoir d’achat, de l’ordre de dix milliards d’euros, et par l’ouverture d’un grand débat national.',
    'Des listes et des associations en sont issues.',
  ],
  references: [
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
    { label: 'Institut national de l’audiovisuel, site officiel', url: 'https://www.ina.fr' },
  ],
  cases: {
    about: [
      'Les « gilets jaunes » ont manifesté pour le vingtième samedi.',
      'Une figure des gilets jaunes sera jugée en appel.',
    ],
    other: ['Les cyclistes doivent porter un gilet rétroréfléchissant la nuit.'],
  },
}
