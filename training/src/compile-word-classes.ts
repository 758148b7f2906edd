import { writeFileSync } from 'node:fs'
import { frenchTokenisation } from '../../packages/core/src/languages/fr/tokenisation.ts'
import { foldWord } from '../../packages/core/src/reading/model/word-info.ts'
import { classBigrams, countBigrams, exchangeClasses } from './learn/word-classes.ts'
import { rawSentences } from './news/news-sentences.ts'
import { readNews } from './news/read-news.ts'
import { openLexicon, WORD_CLASSES } from './prepare.ts'

/** npm run word-classes -w @intertitre/training -- NEWS */
const path = process.argv[2]
if (!path)
  throw new Error('Expected a file of news: npm run word-classes -w @intertitre/training -- fr.txt.xz')

const CLASSES = 384
const BROAD_CLASSES = 48

const sentences = foldedSentences(path)
process.stderr.write(`${sentences.length} sentences\n`)
const bigrams = countBigrams(() => sentences)
process.stderr.write(`${bigrams.words.length} words, ${bigrams.counts.size} pairs\n`)
const classes = exchangeClasses(bigrams, CLASSES)
const broad = exchangeClasses(classBigrams(bigrams, classes, CLASSES), BROAD_CLASSES)
const lines = bigrams.words.map((word, index) => `${word}\t${broad[classes[index]!]},${classes[index]}`)
writeFileSync(WORD_CLASSES, `${lines.sort().join('\n')}\n`)

/** One string for each word, or they would not fit in memory. */
function foldedSentences(news: string): string[][] {
  const lexicon = openLexicon()
  const folded = new Map<string, string>()
  const fold = (form: string): string => {
    const known = folded.get(form)
    if (known !== undefined) return known
    const word = foldWord(form)
    folded.set(form, word)
    return word
  }
  return readNews(news).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      rawSentences(paragraph, frenchTokenisation, lexicon).map(({ text, surfaces }) =>
        surfaces.map(({ start, end }) => fold(text.slice(start, end))),
      ),
    ),
  )
}
