import type { BackgroundTopic } from '../../background.ts'

export const retraite: BackgroundTopic = {
  id: 'retraite',
  term: 'système de retraite',
  question: 'Comment fonctionne la retraite par répartition ?',
  triggers: [
    'réforme des retraites',
    'système de retraite',
    'régime de retraite',
    'âge de la retraite',
    'âge légal de départ',
    'retraite par répartition',
    'régimes spéciaux',
    'âge de départ à la retraite',
    'pension de retraite',
    'régime spécial',
    'système universel de retraite',
    'retraite à points',
    'retraites',
    'départ à la retraite',
    'pensions de retraite',
    'âge de départ',
    'retraités',
  ],
  exclusions: ['retraite aux flambeaux', 'maison de retraite', 'maisons de retraite'],
  family: 'retraites',
  country: 'france',
  sentences: [
    'En France, le système de retraite repose sur la répartition : les cotisations des actifs paient les pensions des retraités du moment.',
    'Son équilibre dépend donc surtout du nombre de personnes qui travaillent pour chaque retraité, et de la croissance.',
    'Le montant d’une pension du régime général tient compte du salaire, de la durée de cotisation et de l’âge de départ ; une retraite complémentaire s’y ajoute.',
    'Il faut en principe avoir atteint l’âge légal pour partir, et réuni le nombre de trimestres exigé pour toucher une pension à taux plein.',
    'Le Parlement modifie régulièrement ces règles.',
  ],
  references: [
    { label: 'L’Assurance retraite, site officiel', url: 'https://www.lassuranceretraite.fr/' },
    { label: 'Conseil d’orientation des retraites, site officiel', url: 'https://www.cor-retraites.fr/' },
  ],
  cases: {
    about: [
      'Les syndicats manifestent contre la réforme des retraites.',
      'L’âge légal de départ sera relevé par étapes.',
    ],
    other: ['Le champion prend sa retraite après la Coupe du monde.'],
  },
}
