import type { BackgroundTopic } from '../../background.ts'

export const educationPrioritaire: BackgroundTopic = {
  id: 'education-prioritaire',
  term: 'éducation prioritaire',
  question: 'Qu’est-ce que l’éducation prioritaire ?',
  triggers: [
    'éducation prioritaire',
    'réseau d’éducation prioritaire',
    'classe dédoublée',
    'dédoublement des classes',
    'zone d’éducation prioritaire',
    'carte de l’éducation prioritaire',
  ],
  country: 'france',
  sentences: [
    'L’éducation prioritaire donne davantage de moyens aux écoles et aux collèges des territoires où les difficultés sociales sont les plus fortes.',
    'Lancée en 1981 avec les zones d’éducation prioritaires, elle repose depuis 2014 et 2015 sur deux niveaux, les réseaux REP et REP+, ce dernier pour les secteurs les plus défavorisés.',
    'Les classes y sont moins chargées, en particulier en CP et en CE1, dédoublés à partir de 2017, et les enseignants y reçoivent une prime.',
    'Ses effets sur les résultats des élèves sont débattus par les chercheurs.',
  ],
  references: [
    { label: 'Ministère de l’Éducation nationale, site officiel', url: 'https://www.education.gouv.fr' },
    { label: 'Réseau Canopé, site officiel', url: 'https://www.reseau-canope.fr' },
  ],
  cases: {
    about: [
      'Le collège demande à entrer dans le réseau d’éducation prioritaire.',
      'Deux classes dédoublées vont fermer en CP, déplorent les parents.',
    ],
    other: ['La rue deviendra prioritaire aux cyclistes à partir de lundi.'],
  },
}
