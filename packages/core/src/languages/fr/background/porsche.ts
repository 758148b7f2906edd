import type { BackgroundTopic } from '../../background.ts'

export const porsche: BackgroundTopic = {
  id: 'porsche',
  term: 'Porsche',
  question: 'Qu’est-ce que la marque Porsche ?',
  triggers: [
    'Porsche',
    'porsche 911',
    'Taycan',
    'porsche taycan',
    'Cayenne turbo',
    'Panamera',
    'zuffenhausen',
    'Cayman',
  ],
  family: 'marque',
  sentences: [
    'Porsche est un constructeur allemand de voitures de sport, établi à Stuttgart-Zuffenhausen ; son fondateur, l’ingénieur Ferdinand Porsche, avait dessiné la Coccinelle de Volkswagen.',
    'La 356, en 1948, fut le premier modèle à porter son nom, et la 911, présentée en 1963, en est restée l’emblème.',
    'La marque détient le record de victoires aux Vingt-Quatre Heures du Mans.',
    'Elle appartient au groupe Volkswagen, dont la famille fondatrice est à son tour l’actionnaire principal ; la Taycan, lancée en 2019, fut sa première voiture électrique.',
  ],
  references: [
    { label: 'Porsche, site officiel', url: 'https://www.porsche.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Porsche a livré 270 000 voitures.', 'La nouvelle Porsche 911 gagne vingt chevaux.'],
    other: ['Le porche de l’église romane menace de s’effondrer.'],
  },
}
