import { readFileSync, writeFileSync } from 'node:fs'
import { compileLexicon } from './lexicon/compile.ts'

/**
 * xz -dc fr.tsv.xz | npm run lexicon -w @intertitre/training
 * npm run lexicon -w @intertitre/training -- path/to/fr.tsv
 */
const source = readFileSync(process.argv[2] ?? 0, 'utf8')
const target = new URL('../../packages/core/data/fr/lexicon.txt', import.meta.url)
writeFileSync(target, compileLexicon(source))
