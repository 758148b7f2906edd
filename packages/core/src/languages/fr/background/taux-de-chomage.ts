import type { BackgroundTopic } from '../../background.ts'

export const tauxDeChomage: BackgroundTopic = {
  id: 'taux-de-chomage',
  term: 'taux de chômage',
  question: 'Comment mesure-t-on le chômage ?',
  triggers: [
    'taux de chômage',
    'chiffre du chômage',
    'chiffres du chômage',
    'nombre de chômeurs',
    'demandeur d’emploi',
    'demandeurs d’emploi',
    'courbe du chômage',
    'baisse du chômage',
    'hausse du chômage',
  ],
  family: 'chomage',
  sentences: [
    'En France, le taux de chômage publié chaque trimestre par l’Insee suit la définition du Bureau international du travail.',
    'Est chômeur celui qui, à partir de quinze ans, n’a pas travaillé du tout durant une semaine donnée, cherche activement un emploi et peut commencer dans les deux semaines.',
    'Le taux est la part de ces chômeurs dans la population active, qui réunit les personnes en emploi et les chômeurs.',
    'Il vient d’une enquête menée auprès des ménages.',
    'Il diffère donc du nombre d’inscrits à France Travail, qui est un décompte administratif.',
  ],
  references: [{ label: 'Insee, définitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' }],
  cases: {
    about: [
      'Le taux de chômage a reculé au deuxième trimestre.',
      'Le nombre de demandeurs d’emploi augmente dans la région.',
    ],
    other: ['L’usine est à l’arrêt pour chômage technique.'],
  },
}
