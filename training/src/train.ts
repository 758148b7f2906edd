import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { frenchTokenisation } from '../../packages/core/src/languages/fr/tokenisation.ts'
import { DATA, openLexicon, readTreebanks } from './prepare.ts'
import { trainReader } from './train-reader.ts'
import { harmonise } from './treebank/conventions.ts'

/** npm run train -w @intertitre/training -- FOLDER-OF-TREEBANKS [--seed N] [--out FILE] */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } },
})
const folder = positionals[0]
if (!folder)
  throw new Error('Expected a folder of treebanks: npm run train -w @intertitre/training -- FOLDER')
const sentences = readTreebanks(folder, 'training').map(harmonise)
const model = trainReader(sentences, {
  lexicon: openLexicon(),
  tokenisation: frenchTokenisation,
  seed: Number(values.seed),
  report: (line) => process.stderr.write(`${line}\n`),
})
writeFileSync(values.out ?? new URL('reader.bin', DATA), model)
