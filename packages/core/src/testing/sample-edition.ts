import type { Edition } from '../edition.ts'

/** How an invented paper publishes the sample article, with everything that an edition may have. */
export const sampleEdition: Required<Omit<Edition, 'published'>> = {
  site: {
    name: 'Le Quotidien de Saint-Aubrin',
    url: 'https://quotidien.example',
    logo: 'https://quotidien.example/logo.png',
    authors: [{ name: 'Maëlle Kerdoncuff', url: 'https://quotidien.example/maelle-kerdoncuff' }],
    sections: ['Vie locale'],
    colours: { accent: '#0a5a8c' },
    titlePattern: '{title} | {site}',
    addressPattern: '/{section}/{slug}',
    boilerplate: 'Le Quotidien de Saint-Aubrin paraît depuis 1902.',
    wordsToAvoid: ['hécatombe'],
    dismissals: [],
  },
  address: 'https://quotidien.example/vie-locale/pont-saint-aubrin-fermeture',
  section: 'Vie locale',
  cover: {
    alternative: 'Le pont suspendu de Saint-Aubrin vu de la rive gauche',
    credit: 'Maëlle Kerdoncuff',
    drawn: false,
    files: [
      { src: 'pont-16x9.jpg', width: 1200, height: 675 },
      { src: 'pont-4x3.jpg', width: 1200, height: 900 },
      { src: 'pont-1x1.jpg', width: 1200, height: 1200 },
    ],
  },
  related: [{ title: 'Le pont de Brière, deux voies pour une rivière', url: '/vie-locale/pont-de-briere' }],
  links: [
    {
      path: 'blocks.3.blocks.0.sentences.0',
      span: { start: 20, end: 34 },
      url: '/vie-locale/pont-de-briere',
      title: 'Le pont de Brière, deux voies pour une rivière',
    },
  ],
  usedKeyphrases: [
    { keyphrase: 'pont de Brière', address: 'https://quotidien.example/vie-locale/pont-de-briere' },
  ],
  reviewer: 'Paul Roux',
  version: 2,
  modified: '2026-03-15T09:30+01:00',
  corrections: [{ date: '2026-03-15', text: 'La longueur du détour est de 14 kilomètres.' }],
}
