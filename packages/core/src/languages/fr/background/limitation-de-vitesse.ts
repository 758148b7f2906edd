import type { BackgroundTopic } from '../../background.ts'

export const limitationDeVitesse: BackgroundTopic = {
  id: 'limitation-de-vitesse',
  term: 'limitation de vitesse',
  question: 'Quelles sont les limitations de vitesse en France ?',
  triggers: [
    'limitation de vitesse',
    'abaissement de la vitesse',
    'limitations de vitesse',
    'vitesse maximale autorisée',
    'limite de vitesse',
    'les 80',
    'limitation à 80',
    'passage à 80',
    'routes à 90',
    'retour à 90',
    'routes à 80',
    'revenir à 90',
    'mesure des 80',
  ],
  exclusions: ['rafales', 'vent', 'bolide', '0 à 100', 'V8', 'chevaux', 'roadster'],
  family: 'route',
  country: 'france',
  sentences: [
    'En France, la vitesse est limitée à 50 kilomètres à l’heure en ville, 110 sur les voies à chaussées séparées et 130 sur l’autoroute, moins par temps de pluie.',
    'Sur les routes à double sens sans séparation, la limite est passée de 90 à 80 le 1er juillet 2018 ; la loi du 24 décembre 2019 a permis aux départements et aux maires de la relever.',
    'Plus on roule vite, plus le choc est violent et la distance d’arrêt longue : 28 mètres environ à 50, 81 à 90, sur sol sec.',
    'Plusieurs villes généralisent le 30.',
  ],
  references: [
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
    {
      label: 'Légifrance, Code de la route, articles R413-2 et R413-3',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'Le département veut revenir à 90 sur ses routes.',
      'La limitation de vitesse à 80 km/h a sauvé des vies, selon le rapport.',
    ],
    other: ['La rafale de vent a atteint 110 km/h au cap.'],
  },
}
