import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createFrench } from '../../packages/core/src/languages/fr/index.ts'
import { frenchTokenisation } from '../../packages/core/src/languages/fr/tokenisation.ts'
import { analyse } from '../../packages/core/src/reading/analyse.ts'
import { loadReader, type Reader } from '../../packages/core/src/reading/model/reader.ts'
import { measureRaw } from './measure/raw.ts'
import { measureReading } from './measure/reading.ts'
import { measureSubjects, type ReadText } from './measure/subjects.ts'
import { readsWhole } from './measure/whole.ts'
import { DATA, openLexicon, readTreebanks } from './prepare.ts'
import type { GoldSentence } from './treebank/conllu.ts'
import { harmonise } from './treebank/conventions.ts'

/**
 * npm run measure -w @intertitre/training -- FOLDER [--test] [--model FILE]… [--slips N]
 *
 * Prints tables in Markdown: gold words, raw text, subjects of the wire’s turns; the means of several models
 * where several are given. Development sets; test sets only with --test.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    test: { type: 'boolean', default: false },
    model: { type: 'string', multiple: true },
    slips: { type: 'string', default: '0' },
  },
})
const folder = positionals[0]
if (!folder)
  throw new Error('Expected a folder of treebanks: npm run measure -w @intertitre/training -- FOLDER')
const models = values.model ?? [new URL('reader.bin', DATA)]
const sentences = readTreebanks(folder, values.test ? 'testing' : 'choosing').map(harmonise)
const sources = [...new Set(sentences.map(({ source }) => source))]
const lexicon = openLexicon()
const lexiconBytes = readFileSync(new URL('lexicon.txt', DATA))

/** What one model makes of one treebank, in percent and in words a second. */
interface Row {
  readonly gold: readonly number[]
  readonly raw: readonly number[]
}

const slips: string[] = []

/** As the wire writes: from a capital or a quotation mark to a mark that closes; no heading, no item of a list. */
const isClosed = ({ text }: GoldSentence): boolean => /^["«“]?\s*[\p{Lu}\d].*[.!?…]\s*["»”]?$/u.test(text)

function measureTreebank(own: readonly GoldSentence[], reader: Reader): Row {
  measureReading(own, reader)
  const start = performance.now()
  const score = measureReading(own, reader)
  const seconds = (performance.now() - start) / 1000
  const counts = [score.upos, score.features, score.lemmas, score.unlabelled, score.labelled, score.subtyped]
  const { words, sentences: ends, upos, unlabelled, labelled, slips: found } = measureRaw(own, reader)
  const closed = measureRaw(own.filter(isClosed), reader).sentences
  slips.push(...found.slice(0, Number(values.slips)))
  return {
    gold: [...counts.map((count) => (100 * count) / score.words), score.words / seconds],
    raw: [words, ends, closed, upos, unlabelled, labelled].map((share) => 100 * share),
  }
}

const SUBJECTS = ['inverted-attributions', 'interrupted-subjects'] as const

function measureModel(file: string | URL) {
  const data = readFileSync(file)
  const start = performance.now()
  const reader = loadReader(data, lexicon, frenchTokenisation)
  const loading = performance.now() - start
  const rows = sources.map((source) =>
    measureTreebank(
      sentences.filter((sentence) => sentence.source === source),
      reader,
    ),
  )
  const trees: ReadText = (text) =>
    analyse(text, [{ span: { start: 0, end: text.length }, index: 0 }], reader)
  const whole = readsWhole(createFrench({ lexicon: lexiconBytes, reader: data }))
  const subjects = SUBJECTS.map((name) => {
    const score = measureSubjects(name, whole)
    slips.push(...score.wrong.slice(0, Number(values.slips)))
    return { trees: measureSubjects(name, trees).right, ...score }
  })
  return { loading, rows, subjects }
}

const measured = models.map(measureModel)
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const means = (lists: readonly (readonly number[])[]): number[] =>
  lists[0]!.map((_, index) => mean(lists.map((list) => list[index]!)))
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], part: keyof Row): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...sources.map((source, index) => {
    const numbers = means(measured.map(({ rows }) => rows[index]![part]))
    return row([source, ...numbers.map((number) => number.toFixed(number > 100 ? 0 : 2))])
  }),
]
const lines = [
  ...table(['gold words', 'UPOS', 'UFeats', 'lemma', 'UAS', 'LAS', 'LAS with subtypes', 'words/s'], 'gold'),
  '',
  ...table(['raw text', 'words', 'sentences', 'of closed ones', 'UPOS', 'UAS', 'LAS'], 'raw'),
  '',
  ...SUBJECTS.map((name, index) => {
    const right = mean(measured.map(({ subjects }) => subjects[index]!.right))
    const trees = mean(measured.map(({ subjects }) => subjects[index]!.trees))
    const { sentences: count } = measured[0]!.subjects[index]!
    return `${name}: ${Number(right.toFixed(1))} of ${count} subjects as stories are read, ${Number(trees.toFixed(1))} in the parser’s trees`
  }),
  `opening the model: ${mean(measured.map(({ loading }) => loading)).toFixed(0)} ms`,
  ...slips,
]
process.stdout.write(`${lines.join('\n')}\n`)
