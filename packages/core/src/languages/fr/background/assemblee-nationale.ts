import type { BackgroundTopic } from '../../background.ts'

export const assembleeNationale: BackgroundTopic = {
  id: 'assemblee-nationale',
  term: 'Assemblée nationale',
  question: 'À quoi sert l’Assemblée nationale ?',
  triggers: [
    'présidence de l’assemblée nationale',
    'groupe à l’assemblée',
    'palais-bourbon',
    'élu président de l’assemblée',
    'bureau de l’assemblée',
    'questions au gouvernement',
    'perchoir',
    'vice-présidence de l’assemblée',
    'règlement de l’assemblée',
    'présider l’assemblée nationale',
    'rôle de l’assemblée nationale',
    'assemblée nationale',
  ],
  exclusions: ['caracas', 'venezuela', 'assemblée nationale vénézuélienne'],
  family: 'parlement',
  country: 'france',
  sentences: [
    'En France, l’Assemblée nationale est, avec le Sénat, l’une des deux chambres du Parlement.',
    'Ses 577 députés, élus au suffrage universel direct, votent les lois, contrôlent le gouvernement et évaluent les politiques publiques.',
    'Elle peut renverser le gouvernement en votant une motion de censure, ce que le Sénat ne peut pas faire.',
    'En cas de désaccord avec les sénateurs sur un texte, le gouvernement peut lui demander de statuer définitivement.',
    'Elle siège à Paris, au Palais-Bourbon.',
  ],
  references: [{ label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr/' }],
  cases: {
    about: [
      'Trois députés briguent la présidence de l’Assemblée nationale.',
      'La tension est montée au Palais-Bourbon lors des questions au gouvernement.',
    ],
    other: ['L’assemblée générale du club a élu un trésorier.'],
  },
}
