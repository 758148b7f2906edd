import type { BackgroundTopic } from '../../background.ts'

export const volkswagen: BackgroundTopic = {
  id: 'volkswagen',
  term: 'Volkswagen',
  question: 'Qu’est-ce que le groupe Volkswagen ?',
  triggers: [
    'Volkswagen',
    'dieselgate',
    'wolfsburg',
    'groupe volkswagen',
    'Skoda',
    'VW',
    'moteurs truqués',
    'Cupra',
    'seat leon',
    'volkswagen golf',
  ],
  exclusions: ['terrain de golf', 'club de golf', 'parcours de golf', 'golfeur'],
  family: 'groupe-auto',
  sentences: [
    'Volkswagen, « voiture du peuple » en allemand, a été fondée en 1937 sous le régime nazi, pour produire la Coccinelle, dont plus de 21 millions d’exemplaires furent vendus.',
    'Son siège est à Wolfsburg, en Basse-Saxe, et ce Land possède un cinquième des voix.',
    'Le groupe réunit une dizaine de marques, dont Audi, Skoda, Seat, Porsche, Bentley et Lamborghini.',
    'Il a reconnu en septembre 2015 avoir truqué des moteurs diesel pour fausser les tests de pollution, affaire qui lui a coûté des dizaines de milliards.',
  ],
  references: [
    { label: 'Volkswagen, site officiel', url: 'https://www.volkswagen-group.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Volkswagen investira massivement dans l’électrique.',
      'Skoda lance une version sportive de l’Octavia.',
    ],
    other: ['Il s’entraîne chaque matin sur le parcours de golf.'],
  },
}
