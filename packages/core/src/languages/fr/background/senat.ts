import type { BackgroundTopic } from '../../background.ts'

export const senat: BackgroundTopic = {
  id: 'senat',
  term: 'Sénat',
  question: 'Quel est le rôle du Sénat ?',
  triggers: [
    'majorité sénatoriale',
    'palais du luxembourg',
    'présidence du sénat',
    'mission sénatoriale',
    'élu président du sénat',
    'rôle du sénat',
    'suppression du sénat',
    'réforme du sénat',
  ],
  exclusions: ['sénat américain', 'capitole', 'maison blanche', 'sénat italien', 'sénat brésilien'],
  country: 'france',
  sentences: [
    'En France, le Sénat est, avec l’Assemblée nationale, l’une des deux chambres du Parlement.',
    'Il vote les lois, contrôle le gouvernement et représente les collectivités territoriales.',
    'Ses membres sont élus au suffrage universel indirect, surtout par des élus locaux.',
    'Il ne peut ni renverser le gouvernement ni être dissous.',
    'Son accord est indispensable pour réviser la Constitution, mais, sur une loi ordinaire, l’Assemblée nationale peut avoir le dernier mot.',
    'Son président remplace provisoirement le président de la République en cas de vacance du pouvoir.',
  ],
  references: [{ label: 'Sénat, site officiel', url: 'https://www.senat.fr/' }],
  cases: {
    about: [
      'La présidence du Sénat se joue à trois candidats.',
      'La majorité sénatoriale a réécrit le texte.',
    ],
    other: ['Le sénateur américain a voté contre.'],
  },
}
