import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { meanModel, openKept } from './kept-model.ts'
import { packModel } from './pack-model.ts'
import { DATA } from './prepare.ts'

/** npm run mean -w @intertitre/training -- KEPT… [--out FILE]: the reader that several trainings make together. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
if (positionals.length === 0)
  throw new Error('Expected models kept by training: npm run mean -w @intertitre/training -- KEPT…')
const models = positionals.map((file) => openKept(readFileSync(file)))
writeFileSync(values.out ?? new URL('reader.bin', DATA), packModel(meanModel(models)))
