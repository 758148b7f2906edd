import { writeFileSync } from 'node:fs'
import { readNews } from './news/read-news.ts'
import { DATA, openLexicon } from './prepare.ts'
import { compileNames } from './statistics/compile-names.ts'

/** npm run names -w @intertitre/training -- NEWS */
const path = process.argv[2]
if (!path) throw new Error('Expected a file of news: npm run names -w @intertitre/training -- fr.txt.xz')
writeFileSync(new URL('names.txt', DATA), compileNames(readNews(path), openLexicon()))
