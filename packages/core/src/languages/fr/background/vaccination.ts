import type { BackgroundTopic } from '../../background.ts'

export const vaccination: BackgroundTopic = {
  id: 'vaccination',
  term: 'vaccination',
  question: 'Comment agit un vaccin ?',
  triggers: [
    'vaccin',
    'vaccination',
    'vacciné',
    'vaccinal',
    'campagne de vaccination',
    'obligation vaccinale',
    'couverture vaccinale',
    'dose de rappel',
    'calendrier vaccinal',
    'arn messager',
  ],
  family: 'vaccin',
  sentences: [
    'Un vaccin apprend au système immunitaire à reconnaître un virus ou une bactérie sans provoquer la maladie.',
    'Il contient un microbe affaibli ou inactivé, un fragment de celui-ci, ou les instructions pour en fabriquer un, comme les vaccins à ARN messager.',
    'Les défenses ainsi préparées réagissent plus vite en cas d’infection, et des rappels peuvent être nécessaires pour les entretenir.',
    'Quand une grande partie de la population est vaccinée, le microbe circule moins, ce qui protège aussi ceux qui ne peuvent pas l’être.',
    'En France, un calendrier officiel indique les vaccins obligatoires ou recommandés selon l’âge.',
  ],
  references: [
    {
      label: 'Vaccination Info Service, site de Santé publique France',
      url: 'https://vaccination-info-service.fr',
    },
    { label: 'Organisation mondiale de la santé, site officiel', url: 'https://www.who.int/fr' },
  ],
  cases: {
    about: [
      'La campagne de vaccination contre le papillomavirus débutera dans les collèges.',
      'Le laboratoire promet un vaccin avant la fin de l’année.',
    ],
    other: ['Le vacarme du chantier exaspère les riverains.'],
  },
}
