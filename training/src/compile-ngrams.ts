import { writeFileSync } from 'node:fs'
import { readNews } from './news/read-news.ts'
import { DATA } from './prepare.ts'
import { compileNgrams } from './statistics/compile-ngrams.ts'

/** npm run ngrams -w @intertitre/training -- NEWS */
const path = process.argv[2]
if (!path) throw new Error('Expected a file of news: npm run ngrams -w @intertitre/training -- fr.txt.xz')
writeFileSync(new URL('ngrams.bin', DATA), compileNgrams(readNews(path)))
