/**
 * Measures the proof: altered claims found and true ones flagged, by kind; balanced accuracy on pairs of
 * others; claims a second; milliseconds a keystroke.
 *
 *     npm run bench:proof [-- --misses KIND] [--false-alarms] [--pairs FILE.jsonl] [--drafts STORY.txt…] [--planted FILE.jsonl]
 *     npm run bench:proof -- --stories NAME… [--misses KIND] [--false-alarms]
 *     npm run bench:proof -- --reader PROVIDER:MODEL [--reader-url URL] [--reader-claims N]
 *
 * With stories, only the claims written by hand on these are judged. With a reader, a language model is measured beside the proof, on N claims of each set (120), and nothing else is.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { englishProof, type Language } from '@intertitre/core'
import type { Judgement } from '../../../packages/core/src/verification/judge.ts'
import { createProver, type Prover } from '../../../packages/core/src/verification/prover.ts'
import { storySource, textSource } from '../../../packages/core/src/verification/source-index.ts'
import { openModel } from '../../../packages/desk/src/models/open-model.ts'
import { firstDraft } from './first-draft.ts'
import { loadFrench, type ReadStory, readEnglishStories, readStories, readStoryFile } from './read-stories.ts'
import { measureReader, type ReadRow, readerTable, sampled } from './reader.ts'
import { type Row, rowsIn, rowsOf, writtenRows } from './rows.ts'

interface Outcome extends Row {
  readonly judgement: Judgement
}

const { values: options } = parseArgs({
  options: {
    misses: { type: 'string', multiple: true, default: [] },
    'false-alarms': { type: 'boolean', default: false },
    pairs: { type: 'string' },
    drafts: { type: 'string', multiple: true, default: [] },
    planted: { type: 'string' },
    stories: { type: 'string', multiple: true, default: [] },
    reader: { type: 'string' },
    'reader-url': { type: 'string' },
    'reader-claims': { type: 'string', default: '120' },
  },
})

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const isFlagged = ({ verdict }: Pick<Judgement, 'verdict'>): boolean =>
  verdict === 'altered' || verdict === 'unsupported'
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

const language = loadFrench()
const stories = readStories(language)
const provers = proversOf(language)
const englishProvers = new Map(
  [...readEnglishStories()].map(([name, source]) => [name, createProver([source], englishProof)]),
)

const pairsFile = options.pairs ?? file('../../../../shared/facts/rte3-fr-dev.jsonl')
if (options.reader !== undefined) {
  await tellReader(options.reader)
  process.exit()
}

if (options.stories.length > 0) {
  tellWritten(options.stories)
  process.exit()
}

tellSet('Planted', rowsOf('planted.jsonl'))
if (options.planted !== undefined) tellSet('Planted, of the file given', rowsIn(options.planted))
tellWritten()
await tellDrafts('First drafts of the offline writer', stories)
if (options.drafts.length > 0)
  await tellDrafts(
    'First drafts of the stories given',
    options.drafts.map((path) => readStoryFile(path, language)),
  )
tellPairs(pairsFile)
// Speed is measured of what people install: the package as it is built.
execFileSync(process.execPath, ['--import', 'tsx', file('speed.ts')], {
  stdio: 'inherit',
  cwd: file('../..'),
})

function proversOf(language: Language): ReadonlyMap<string, Prover> {
  return new Map(
    stories.map(({ name, story, reading }) => [
      name,
      createProver([storySource(story, reading, 'story')], language.proof),
    ]),
  )
}

function tellWritten(names?: readonly string[]): void {
  const own = ({ story }: Row): boolean => names === undefined || names.includes(story)
  tellSet('Written by hand', writtenRows().filter(own))
  tellSet('Written by hand, in English', writtenRows('english/written').filter(own), englishProvers)
}

function outcomesOf(rows: readonly Row[], by = provers): readonly Outcome[] {
  return rows.map((row) => {
    const prover = by.get(row.story)
    if (prover === undefined) throw new Error(`no story named “${row.story}”`)
    return { ...row, judgement: prover.prove({ text: row.claim }) }
  })
}

function tellSet(title: string, rows: readonly Row[], by = provers): void {
  if (rows.length === 0) return
  const outcomes = outcomesOf(rows, by)
  const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => kind !== 'none')
  console.log(`\n${title}`)
  console.log(`${'kind'.padEnd(14)}claims   found   in the right field`)
  for (const kind of kinds) {
    const own = outcomes.filter((outcome) => outcome.kind === kind)
    const found = own.filter(({ judgement }) => isFlagged(judgement))
    const named = found.filter(({ judgement }) => judgement.discrepancies.some(({ field }) => field === kind))
    console.log(
      `${kind.padEnd(14)}${String(own.length).padStart(6)} ${percent(found.length, own.length).padStart(8)} ${percent(named.length, own.length).padStart(8)}`,
    )
    if (options.misses.includes(kind) || options.misses.includes('all'))
      for (const { story, claim } of own.filter(({ judgement }) => !isFlagged(judgement)))
        console.log(`    ${story}: ${claim}`)
  }
  const altered = outcomes.filter(({ kind }) => kind !== 'none')
  const found = altered.filter(({ judgement }) => isFlagged(judgement)).length
  console.log(
    `${'all'.padEnd(14)}${String(altered.length).padStart(6)} ${percent(found, altered.length).padStart(8)}`,
  )
  const untouched = outcomes.filter(({ kind }) => kind === 'none')
  const flagged = untouched.filter(({ judgement }) => isFlagged(judgement))
  console.log(
    `${'true, flagged'.padEnd(14)}${String(untouched.length).padStart(6)} ${percent(flagged.length, untouched.length).padStart(8)}`,
  )
  if (options['false-alarms'])
    for (const { story, claim, judgement } of flagged)
      console.log(`    ${story}: ${claim}\n        ${whyOf(judgement)}`)
}

/** What the proof refuses of articles made of the story's own sentences: mostly its own mistakes. */
async function tellDrafts(title: string, of: readonly ReadStory[]): Promise<void> {
  let [all, refused] = [0, 0]
  const lines: string[] = []
  for (const { name, story } of of) {
    const claims = await firstDraft(story, language)
    const flagged = claims.filter(isFlagged)
    all += claims.length
    refused += flagged.length
    for (const claim of flagged) {
      lines.push(`    ${name}, ${claim.path}: ${claim.text}`, `        ${whyOf(claim)}`)
      for (const { text } of claim.evidence.slice(0, 2)) lines.push(`        < ${text}`)
    }
  }
  console.log(
    `\n${title}\n${'refused'.padEnd(14)}${String(all).padStart(6)} ${percent(refused, all).padStart(8)}`,
  )
  if (options['false-alarms']) for (const line of lines) console.log(line)
}

function whyOf({ discrepancies }: Pick<Judgement, 'discrepancies'>): string {
  return discrepancies
    .map(
      ({ field, value, stated }) => `${field}: “${value}”${stated === undefined ? '' : ` for “${stated}”`}`,
    )
    .join('; ')
}

/** A second reader, as “write --reader” has one, on the planted claims, those written by hand, and pairs of others. */
async function tellReader(name: string): Promise<void> {
  const { model, spending } = await openModel({
    ...{ model: name, option: '--reader', env: process.env, folder: process.cwd(), prices: {} },
    ...(options['reader-url'] !== undefined && { url: options['reader-url'] }),
    signal: new AbortController().signal,
  })
  const most = Number(options['reader-claims'])
  const sets: readonly (readonly [title: string, rows: readonly ReadRow[]])[] = [
    ['Planted', outcomesOf(sampled(rowsOf('planted.jsonl'), most)).map(readRow)],
    ['Written by hand', outcomesOf(sampled(writtenRows(), most)).map(readRow)],
    ...(existsSync(pairsFile)
      ? [[`Pairs of ${basename(pairsFile)}`, sampled(pairsOf(pairsFile), most).map(pairRow)] as const]
      : []),
  ]
  for (const [title, rows] of sets) console.log(`\n${readerTable(title, await measureReader(rows, model))}`)
  const { questions, tokens } = spending()
  console.log(`\n${questions} questions, ${tokens.input + tokens.output} tokens`)
}

function readRow({ kind, claim, judgement: { verdict, evidence } }: Outcome): ReadRow {
  return {
    ...{ kind, claim, verdict, evidence: evidence.map(({ text }) => text) },
  }
}

function pairRow({ source, claim, label }: Pair): ReadRow {
  return {
    ...{ kind: label === 'supported' ? 'none' : label, claim, evidence: [source] },
    verdict: createProver([textSource('source', source)], language.proof).prove({ text: claim }).verdict,
  }
}

function pairsOf(path: string): readonly Pair[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair)
}

interface Pair {
  readonly source: string
  readonly claim: string
  readonly label: string
}

/** Of pairs of others: the mean of what is found among the supported and among the rest. */
function tellPairs(path: string): void {
  if (!existsSync(path)) {
    console.log(`\nPairs: left out, ${path} is missing.`)
    return
  }
  const pairs = pairsOf(path)
  const counts = new Map<string, { all: number; supported: number }>()
  for (const { source, claim, label } of pairs) {
    const { verdict } = createProver([textSource('source', source)], language.proof).prove({ text: claim })
    const count = counts.get(label) ?? { all: 0, supported: 0 }
    count.all++
    if (verdict !== 'altered' && verdict !== 'unsupported') count.supported++
    counts.set(label, count)
  }
  console.log(`\nPairs of ${basename(path)}\n${'label'.padEnd(16)}pairs  taken as supported`)
  for (const [label, { all, supported }] of counts)
    console.log(`${label.padEnd(16)}${String(all).padStart(5)} ${percent(supported, all).padStart(8)}`)
  const true_ = counts.get('supported') ?? { all: 0, supported: 0 }
  const others = [...counts].filter(([label]) => label !== 'supported').map(([, count]) => count)
  const otherAll = others.reduce((sum, { all }) => sum + all, 0)
  const refused = otherAll - others.reduce((sum, { supported }) => sum + supported, 0)
  console.log(`balanced accuracy ${percent(true_.supported / true_.all + refused / otherAll, 2)}`)
}
