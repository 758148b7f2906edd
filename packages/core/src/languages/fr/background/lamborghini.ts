import type { BackgroundTopic } from '../../background.ts'

export const lamborghini: BackgroundTopic = {
  id: 'lamborghini',
  term: 'Lamborghini',
  question: 'Qu’est-ce que la marque Lamborghini ?',
  triggers: ['Lamborghini', 'Huracan', 'Urus', 'Aventador', 'sant’agata', 'Huracán'],
  family: 'marque',
  sentences: [
    'Lamborghini est un constructeur italien de voitures de sport, fondé en 1963 à Sant’Agata Bolognese, près de Bologne, par Ferruccio Lamborghini, fabricant de tracteurs.',
    'La Miura, en 1966, puis la Countach ont établi sa réputation ; beaucoup de ses modèles portent des noms de taureaux de combat.',
    'Après plusieurs changements de propriétaire, la marque a rejoint en 1998 Audi, du groupe Volkswagen.',
    'Le SUV Urus, apparu en 2018, a fortement accru ses ventes.',
  ],
  references: [
    { label: 'Lamborghini, site officiel', url: 'https://www.lamborghini.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Lamborghini prépare la remplaçante de l’Aventador.',
      'Le conducteur de la Lamborghini roulait à 230 km/h.',
    ],
    other: ['Le tracteur de l’exploitant est tombé dans le fossé.'],
  },
}
