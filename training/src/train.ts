import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { frenchTokenisation } from '../../packages/core/src/languages/fr/tokenisation.ts'
import { keepModel } from './kept-model.ts'
import { readNews } from './news/read-news.ts'
import { unreadSentences } from './news/unread-sentences.ts'
import { packModel } from './pack-model.ts'
import { DATA, openLexicon, openWordClasses, readTreebanks } from './prepare.ts'
import { trainReader } from './train-reader.ts'
import { harmonise } from './treebank/conventions.ts'

/**
 * npm run train -w @intertitre/training -- FOLDER-OF-TREEBANKS [--news FILE] [--seed N] [--out FILE] [--keep FILE]
 *
 * `--keep` also writes all the weights, for `npm run mean`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    keep: { type: 'string' },
    news: { type: 'string' },
    unread: { type: 'string', default: '45000' },
  },
})
const folder = positionals[0]
if (!folder)
  throw new Error('Expected a folder of treebanks: npm run train -w @intertitre/training -- FOLDER')
const sentences = readTreebanks(folder, 'training').map(harmonise)
const lexicon = openLexicon()
const seed = Number(values.seed)
const unread = values.news
  ? unreadSentences(readNews(values.news), Number(values.unread), frenchTokenisation, lexicon, seed)
  : []
const model = trainReader(sentences, {
  lexicon,
  unread,
  tokenisation: frenchTokenisation,
  wordClasses: openWordClasses(),
  seed,
  report: (line) => process.stderr.write(`${line}\n`),
})
writeFileSync(values.out ?? new URL('reader.bin', DATA), packModel(model))
if (values.keep !== undefined) writeFileSync(values.keep, keepModel(model))
