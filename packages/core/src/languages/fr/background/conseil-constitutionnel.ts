import type { BackgroundTopic } from '../../background.ts'

export const conseilConstitutionnel: BackgroundTopic = {
  id: 'conseil-constitutionnel',
  term: 'Conseil constitutionnel',
  question: 'Quel est le rôle du Conseil constitutionnel ?',
  triggers: ['conseil constitutionnel'],
  country: 'france',
  sentences: [
    'En France, le Conseil constitutionnel vérifie que les lois respectent la Constitution.',
    'Il peut être saisi avant la promulgation d’une loi, notamment par soixante députés ou soixante sénateurs, et après, au cours d’un procès, par une question prioritaire de constitutionnalité.',
    'Il veille aussi à la régularité de l’élection présidentielle et des référendums, et juge les recours sur l’élection des députés et des sénateurs.',
    'Neuf membres, surnommés les Sages, y sont nommés pour neuf ans par le président de la République et les présidents des deux assemblées.',
    'Ses décisions sont sans recours.',
  ],
  references: [
    { label: 'Conseil constitutionnel, site officiel', url: 'https://www.conseil-constitutionnel.fr/' },
  ],
  cases: {
    about: [
      'Le Conseil constitutionnel a censuré deux articles.',
      'L’opposition saisira le Conseil constitutionnel.',
    ],
    other: ['Le conseil municipal a débattu d’un recours administratif.'],
  },
}
