import type { BackgroundTopic } from '../../background.ts'

export const article493: BackgroundTopic = {
  id: 'article-49-3',
  term: 'article 49.3',
  question: 'Qu’est-ce que l’article 49.3 ?',
  triggers: [
    '49.3',
    '49-3',
    'article 49.3',
    '49 alinéa 3',
    'engager la responsabilité du gouvernement',
    'engagé la responsabilité du gouvernement',
  ],
  country: 'france',
  sentences: [
    'L’article 49, alinéa 3, de la Constitution française permet au gouvernement de faire adopter un texte sans vote à l’Assemblée nationale.',
    'Le Premier ministre engage pour cela la responsabilité du gouvernement, après délibération du Conseil des ministres.',
    'Le texte est considéré comme adopté, sauf si une motion de censure, déposée dans les vingt-quatre heures, est votée par les députés.',
    'Depuis la révision de 2008, l’outil est réservé aux lois de finances et de financement de la Sécurité sociale, et à un seul autre texte par session.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 49',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr/' },
  ],
  cases: {
    about: [
      'La Première ministre a eu recours au 49.3.',
      'Le chef du gouvernement a engagé la responsabilité du gouvernement sur ce texte.',
    ],
    other: ['L’indice a reculé de 3 % à 49 points.'],
  },
}
