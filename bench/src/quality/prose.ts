import { type Article, proseOf } from '@intertitre/core'

const LONG = 20

/** Share of sentences of more than twenty words. */
export function longShare(article: Article): number {
  const lengths = proseOf(article).map(({ text }) => text.split(/\s+/u).length)
  return lengths.length === 0 ? 0 : lengths.filter((length) => length > LONG).length / lengths.length
}

/** How often three sentences in a row open with the same word. */
export function repeatedOpenings(article: Article): number {
  const openings = proseOf(article).map(({ text }) => /\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '')
  return openings.filter(
    (word, index) => index >= 2 && word === openings[index - 1] && word === openings[index - 2],
  ).length
}
