import type { BackgroundTopic } from '../../background.ts'

export const alguesVertes: BackgroundTopic = {
  id: 'algues-vertes',
  term: 'algues vertes',
  question: 'Pourquoi les algues vertes prolifèrent-elles ?',
  triggers: [
    'algue verte',
    'marée verte',
    'prolifération d’algues',
    'nitrate agricole',
    'sargasse',
    'cyanobactérie',
    'pollution aux nitrates',
  ],
  sentences: [
    'Les algues vertes sont naturellement présentes sur les côtes, mais elles prolifèrent dans certaines baies peu profondes lorsque l’eau contient trop de nitrates.',
    'Ces nitrates viennent en grande partie des engrais et des effluents d’élevage, entraînés par les rivières jusqu’à la mer.',
    'Échouées en masse, les algues pourrissent et dégagent de l’hydrogène sulfuré, un gaz qui sent l’œuf pourri et qui peut être mortel à forte concentration.',
    'Les autorités organisent le ramassage, peuvent fermer des plages et mènent des plans pour réduire les fuites de nitrates.',
  ],
  references: [
    { label: 'Ifremer, site officiel', url: 'https://www.ifremer.fr' },
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
  ],
  cases: {
    about: [
      'Deux plages ont été fermées à cause des algues vertes dans les Côtes-d’Armor.',
      'La justice ordonne à l’État d’agir contre la marée verte.',
    ],
    other: ['Le chef accompagne le poisson d’une salade d’algues et de citron vert.'],
  },
}
