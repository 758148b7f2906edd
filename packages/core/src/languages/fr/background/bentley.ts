import type { BackgroundTopic } from '../../background.ts'

export const bentley: BackgroundTopic = {
  id: 'bentley',
  term: 'Bentley',
  question: 'Qu’est-ce que la marque Bentley ?',
  triggers: ['Bentley', 'continental gt', 'Mulliner', 'Crewe', 'flying spur', 'Bentayga'],
  family: 'marque',
  sentences: [
    'Bentley est un constructeur britannique de voitures de luxe, fondé en 1919 par Walter Owen Bentley, dont les « Bentley Boys » gagnèrent cinq fois les Vingt-Quatre Heures du Mans entre 1924 et 1930.',
    'Rachetée par Rolls-Royce en 1931, la marque en fut séparée en 1998, quand Volkswagen l’acheta.',
    'Elle assemble ses modèles à Crewe, dans le nord-ouest de l’Angleterre ; son atelier Mulliner les personnalise.',
    'La Continental GT, lancée en 2003, en est la plus connue.',
  ],
  references: [
    { label: 'Bentley, site officiel', url: 'https://www.bentleymotors.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Bentley fête son centenaire avec une série limitée.',
      'L’atelier Mulliner a reproduit la voiture de 1929.',
    ],
    other: ['Les moutons broutent la lande anglaise.'],
  },
}
