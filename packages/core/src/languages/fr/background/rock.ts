import type { BackgroundTopic } from '../../background.ts'

export const rock: BackgroundTopic = {
  id: 'rock',
  term: 'rock',
  question: 'D’où vient le rock ?',
  triggers: [
    'rock’n’roll',
    'groupe de rock',
    'rolling stones',
    'beatles',
    'the beatles',
    'guitariste',
    'hard rock',
    'heavy metal',
    'punk',
    'groupe de rock britannique',
    'musique rock',
    'chanteur de rock',
    'star du rock',
    'concert de rock',
    'légende du rock',
  ],
  exclusions: ['rock star de la tech'],
  family: 'musique',
  sentences: [
    'Le rock’n’roll est né aux États-Unis au milieu des années 1950, du mélange du rhythm and blues, venu des Noirs américains, et de la country ; Elvis Presley et Chuck Berry l’ont rendu célèbre.',
    'Les Beatles et les Rolling Stones l’ont renouvelé en Grande-Bretagne à partir de 1962.',
    'Hard rock, punk, pop et métal en descendent.',
    'Johnny Hallyday l’a popularisé en France dès 1960, pendant la vague « yéyé ».',
  ],
  references: [
    { label: 'Bibliothèque nationale de France, site officiel', url: 'https://www.bnf.fr/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le guitariste du groupe de rock est mort à 71 ans.',
      'Un inédit des Rolling Stones sera mis en vente.',
    ],
    other: ['La roche calcaire s’effrite sous l’effet du gel.'],
  },
}
