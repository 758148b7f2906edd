import type { BackgroundTopic } from '../../background.ts'

export const astonMartin: BackgroundTopic = {
  id: 'aston-martin',
  term: 'Aston Martin',
  question: 'Qu’est-ce que la marque Aston Martin ?',
  triggers: ['aston martin', 'DB5', 'gaydon', 'DBX', 'DBS', 'james bond', 'Valkyrie', 'aston martin vantage'],
  exclusions: ['mourir peut attendre', 'daniel craig', 'sean connery'],
  family: 'marque',
  sentences: [
    'Aston Martin est un constructeur britannique de voitures de sport et de luxe, fondé en 1913 à Londres par Lionel Martin et Robert Bamford, et établi à Gaydon, dans le centre de l’Angleterre.',
    'La DB5, conduite par James Bond dans « Goldfinger », en 1964, l’a rendue célèbre.',
    'La marque a gagné les Vingt-Quatre Heures du Mans en 1959.',
    'Elle a fait faillite à plusieurs reprises et changé souvent de mains ; le Canadien Lawrence Stroll en est devenu le principal actionnaire en 2020.',
  ],
  references: [
    { label: 'Aston Martin, site officiel', url: 'https://www.astonmartin.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Aston Martin rééditera la DB5.', 'La DBX est le premier SUV d’Aston Martin.'],
    other: ['Saint Martin partagea son manteau avec un pauvre.'],
  },
}
