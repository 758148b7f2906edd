import { readFileSync, writeFileSync } from 'node:fs'
import { loadLexicon } from '../../packages/core/src/languages/lexicon.ts'
import { compileThesaurus } from './thesaurus/compile.ts'

/**
 * xz -dc synonyms-fr.dat.xz | npm run thesaurus -w @intertitre/training
 * npm run thesaurus -w @intertitre/training -- path/to/thes_fr.dat
 */
const data = (name: string): URL => new URL(`../../packages/core/data/fr/${name}`, import.meta.url)
const lexicon = loadLexicon(readFileSync(data('lexicon.txt')))
const source = readFileSync(process.argv[2] ?? 0, 'utf8')
writeFileSync(
  data('thesaurus.txt'),
  compileThesaurus(source, (word) => lexicon.knows(word)),
)
