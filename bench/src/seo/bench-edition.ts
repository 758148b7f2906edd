import type { Article, Edition } from '@intertitre/core'

/** How an invented paper publishes an article: with an address and a drawn cover, and nothing older to link. */
export const benchEdition = ({ slug, headline }: Article): Edition => ({
  site: {
    name: 'Le Quotidien',
    url: 'https://quotidien.example',
    authors: [],
    sections: [],
    colours: { accent: '#0a5a8c' },
    titlePattern: '{title} | {site}',
    wordsToAvoid: [],
    dismissals: [],
  },
  address: `https://quotidien.example/${slug}`,
  reviewer: 'Anne Roux',
  cover: {
    alternative: `Titre de l’article : ${headline.text}`,
    drawn: true,
    files: [
      { src: 'cover-16x9.png', width: 1200, height: 675 },
      { src: 'cover-4x3.png', width: 1200, height: 900 },
      { src: 'cover-1x1.png', width: 1200, height: 1200 },
    ],
  },
})
