import type { BackgroundTopic } from '../../background.ts'

export const volvo: BackgroundTopic = {
  id: 'volvo',
  term: 'Volvo',
  question: 'Qu’est-ce que la marque Volvo ?',
  triggers: ['Volvo', 'volvo cars', 'polestar', 'göteborg', 'geely'],
  family: 'marque',
  sentences: [
    'Volvo est une marque suédoise fondée en 1927 à Göteborg, dont le nom signifie « je roule » en latin.',
    'L’un de ses ingénieurs, Nils Bohlin, y mit au point en 1959 la ceinture de sécurité à trois points, dont le brevet fut laissé à la disposition de tous.',
    'Deux entreprises se la partagent : Volvo Cars, les voitures, vendue à Ford en 1999 puis au chinois Geely en 2010, et le groupe Volvo, qui fabrique des camions.',
    'Polestar en est la marque sœur, électrique.',
  ],
  references: [
    { label: 'Volvo Cars, site officiel', url: 'https://www.volvocars.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Volvo limitera ses voitures à 180 km/h.', 'Polestar présente sa berline électrique.'],
    other: ['La ville suédoise accueillera les championnats d’athlétisme.'],
  },
}
