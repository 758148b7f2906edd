import type { BackgroundTopic } from '../../background.ts'

export const tauxDeFecondite: BackgroundTopic = {
  id: 'taux-de-fecondite',
  term: 'taux de fécondité',
  question: 'Qu’est-ce que le taux de fécondité ?',
  triggers: [
    'taux de fécondité',
    'indice de fécondité',
    'indicateur conjoncturel de fécondité',
    'fécondité',
    'natalité',
    'taux de natalité',
    'nombre de naissances',
    'dénatalité',
    'baisse des naissances',
  ],
  sentences: [
    'L’indicateur conjoncturel de fécondité, souvent appelé taux de fécondité, est le nombre moyen d’enfants qu’auraient les femmes si elles connaissaient, tout au long de leur vie, la fécondité observée à chaque âge pendant une année donnée.',
    'Le taux de natalité, lui, rapporte le nombre de naissances à l’ensemble de la population.',
    'Dans les pays où la mortalité des enfants est faible, il faut un peu plus de deux enfants par femme pour que les générations se renouvellent, sans compter les migrations.',
  ],
  references: [
    { label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
    { label: 'Institut national d’études démographiques, site officiel', url: 'https://www.ined.fr' },
  ],
  cases: {
    about: [
      'Le taux de fécondité a reculé pour la troisième année consécutive.',
      'Le nombre de naissances a baissé de 4 % aux États-Unis, selon les statistiques officielles.',
    ],
    other: ['La rencontre des deux artistes a été féconde.'],
  },
}
