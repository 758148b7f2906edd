import { readFileSync, writeFileSync } from 'node:fs'
import { loadLexicon } from '../../packages/core/src/languages/lexicon.ts'
import { readNews } from './news/read-news.ts'
import { compileFrequencies } from './statistics/compile-frequencies.ts'

/** npm run frequencies -w @intertitre/training -- NEWS */
const path = process.argv[2]
if (!path)
  throw new Error('Expected a file of news: npm run frequencies -w @intertitre/training -- fr.txt.xz')
const data = (name: string): URL => new URL(`../../packages/core/data/fr/${name}`, import.meta.url)
const lexicon = loadLexicon(readFileSync(data('lexicon.txt')))
writeFileSync(data('frequencies.txt'), compileFrequencies(readNews(path), lexicon))
