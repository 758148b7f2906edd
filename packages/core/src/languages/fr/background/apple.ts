import type { BackgroundTopic } from '../../background.ts'

export const apple: BackgroundTopic = {
  id: 'apple',
  term: 'Apple',
  question: 'Qu’est-ce qu’Apple ?',
  triggers: ['Apple', 'iphone', 'tim cook', 'steve jobs', 'app store', 'ipad', 'cupertino', 'macbook'],
  exclusions: ['fiona apple', 'apple martin', 'big apple'],
  family: 'geant',
  sentences: [
    'Apple est une entreprise américaine fondée en 1976 par Steve Jobs, Steve Wozniak et Ronald Wayne, et établie à Cupertino, en Californie.',
    'L’ordinateur Macintosh, en 1984, le baladeur iPod, en 2001, puis l’iPhone, en 2007, ont marqué leur époque ; celui-ci rapporte près de la moitié de ses ventes.',
    'Elle conçoit à la fois le matériel et les logiciels, et perçoit une commission dans son magasin d’applications, ce que plusieurs autorités contestent.',
    'Elle compte parmi les entreprises les plus chères en Bourse.',
    'Ses appareils sont assemblés surtout en Asie, par des sous-traitants ; l’Union européenne lui impose depuis 2024 d’ouvrir davantage ses téléphones aux applications d’autres vendeurs.',
    'Son chiffre d’affaires annuel approche 400 milliards de dollars, et son magasin d’applications compte près de deux millions de titres.',
  ],
  references: [
    { label: 'Apple, site officiel', url: 'https://www.apple.com/fr/' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Apple présente un iPhone moins cher.', 'Tim Cook a dévoilé une nouvelle puce.'],
    other: ['La tarte aux pommes est servie tiède.'],
  },
}
