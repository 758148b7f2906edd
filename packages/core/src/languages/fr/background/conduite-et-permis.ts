import type { BackgroundTopic } from '../../background.ts'

export const conduiteEtPermis: BackgroundTopic = {
  id: 'conduite-et-permis',
  term: 'permis de conduire',
  question: 'Comment passe-t-on le permis de conduire ?',
  triggers: [
    'permis de conduire',
    'auto-école',
    'code de la route',
    'moniteur d’auto-école',
    'auto-écoles',
    'conduite accompagnée',
    'examen du permis',
    'épreuve de conduite',
    'ornikar',
    'permis b',
    'inspecteurs du permis',
    'candidats au permis',
    'leçon de conduite',
  ],
  country: 'france',
  sentences: [
    'En France, le permis B s’obtient après deux examens, le code de la route, avec 35 bonnes réponses sur 40, et une épreuve de conduite de trente-deux minutes.',
    'Il faut au moins vingt heures de leçons, treize sur boîte automatique ; la conduite accompagnée commence à 15 ans, et l’on peut passer l’épreuve à 17 ans depuis 2024.',
    'Le nouveau conducteur reçoit six points, douze au bout de trois ans sans faute.',
    'Il coûte en moyenne près de 1 800 euros ; les délais d’examen sont longs dans les grandes villes.',
  ],
  references: [
    { label: 'Sécurité routière, site officiel', url: 'https://www.securite-routiere.gouv.fr' },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Les auto-écoles manifestent contre la réforme du permis de conduire.',
      'L’examen du permis pourra se passer en ligne pour la partie théorique.',
    ],
    other: ['Le permis de construire a été refusé par la mairie.'],
  },
}
