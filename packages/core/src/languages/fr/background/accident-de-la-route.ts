import type { BackgroundTopic } from '../../background.ts'

export const accidentDeLaRoute: BackgroundTopic = {
  id: 'accident-de-la-route',
  term: 'accident de la route',
  question: 'Quelles sont les causes des accidents de la route ?',
  triggers: [
    'accident de la route',
    'accident de voiture',
    'accident mortel',
    'sécurité routière',
    'sortie de route',
    'collision',
    'face-à-face',
    'chauffard',
    'automobiliste',
    'conducteur',
    'mortalité routière',
    'délit de fuite',
    'percuté',
    'percuté par',
    'accident de la circulation',
    'carambolage',
    'motard',
  ],
  exclusions: [
    'collision de trous noirs',
    'collision de particules',
    'avions',
    'hélicoptères',
    'pilote automobile',
  ],
  family: 'route',
  country: 'france',
  sentences: [
    'Une vitesse excessive ou inadaptée, l’alcool, les stupéfiants, l’inattention et la fatigue sont les premières causes des accidents mortels en France.',
    'Une forte part des personnes tuées le sont sur des routes hors agglomération, à double sens et sans séparation ; les motards sont exposés bien au-delà de leur part dans le trafic.',
    'L’Observatoire interministériel de la sécurité routière publie chaque mois le nombre des tués et des blessés.',
    'La mortalité a beaucoup baissé depuis 1972, année où plus de 16 000 personnes étaient mortes sur les routes.',
  ],
  references: [
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
    {
      label: 'Observatoire national interministériel de la sécurité routière',
      url: 'https://www.onisr.securite-routiere.gouv.fr',
    },
  ],
  cases: {
    about: [
      'La conductrice est morte dans un accident de la route.',
      'La voiture a percuté un arbre à la sortie du village.',
    ],
    other: ['Son parcours accidenté l’a menée de Lille à Dakar.'],
  },
}
