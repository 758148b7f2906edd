import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { frenchTokenisation } from '../../packages/core/src/languages/fr/tokenisation.ts'
import { loadReader } from '../../packages/core/src/reading/model/reader.ts'
import { measureRaw } from './measure/raw.ts'
import { measureReading } from './measure/reading.ts'
import { measureSubjects } from './measure/subjects.ts'
import { DATA, openLexicon, readTreebanks } from './prepare.ts'
import { harmonise } from './treebank/conventions.ts'

/**
 * npm run measure -w @intertitre/training -- FOLDER [--test] [--model FILE] [--slips N]
 *
 * Prints tables in Markdown: gold words, raw text, subjects of the wire’s turns. Development sets; test
 * sets only with --test.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    test: { type: 'boolean', default: false },
    model: { type: 'string' },
    slips: { type: 'string', default: '0' },
  },
})
const folder = positionals[0]
if (!folder)
  throw new Error('Expected a folder of treebanks: npm run measure -w @intertitre/training -- FOLDER')
const model = readFileSync(values.model ?? new URL('reader.bin', DATA))
const reader = loadReader(model, openLexicon(), frenchTokenisation)
const sentences = readTreebanks(folder, values.test ? 'testing' : 'choosing').map(harmonise)

const percent = (share: number): string => (100 * share).toFixed(2)
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const lines = [
  row(['gold words', 'UPOS', 'UFeats', 'lemma', 'UAS', 'LAS', 'LAS with subtypes', 'words/s']),
  row(Array.from({ length: 8 }, () => '---')),
]
const raw = [
  row(['raw text', 'words', 'sentences', 'UPOS', 'UAS', 'LAS']),
  row(Array.from({ length: 6 }, () => '---')),
]
const slips: string[] = []
for (const source of new Set(sentences.map((sentence) => sentence.source))) {
  const own = sentences.filter((sentence) => sentence.source === source)
  measureReading(own, reader)
  const start = performance.now()
  const score = measureReading(own, reader)
  const seconds = (performance.now() - start) / 1000
  const shares = [score.upos, score.features, score.lemmas, score.unlabelled, score.labelled, score.subtyped]
  lines.push(
    row([source, ...shares.map((count) => percent(count / score.words)), (score.words / seconds).toFixed(0)]),
  )
  const fromRaw = measureRaw(own, reader)
  const { words, sentences: ends, upos, unlabelled, labelled } = fromRaw
  raw.push(row([source, ...[words, ends, upos, unlabelled, labelled].map(percent)]))
  slips.push(...fromRaw.slips.slice(0, Number(values.slips)))
}
const subjects = (['inverted-attributions', 'interrupted-subjects'] as const).map((file) => {
  const score = measureSubjects(file, reader)
  slips.push(...score.wrong.slice(0, Number(values.slips)))
  return `${file}: ${score.right} of ${score.sentences} subjects`
})
process.stdout.write(`${[...lines, '', ...raw, '', ...subjects, ...slips].join('\n')}\n`)
