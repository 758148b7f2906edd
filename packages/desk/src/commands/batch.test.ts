import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BatchReport } from '../batch/batch-report.ts'
import { ensureBuilt } from '../testing/ensure-built.ts'

const BIN = fileURLToPath(new URL('../../bin/intertitre.js', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../formats/fixtures', import.meta.url))

beforeAll(ensureBuilt, 120_000)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-batch-'))
  mkdirSync(join(folder, 'in'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, 'batch', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let [out, err] = ['', '']
  child.stdout!.on('data', (chunk) => {
    out += chunk
  })
  child.stderr!.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

const STORY = (number: number) => `Un bac de ${number} places relie Vernoy à Saint-Armel

VERNOY (AFP) - Un bac de ${number} places relie depuis lundi Vernoy à Saint-Armel, a annoncé mardi la région.

« C'est une bonne nouvelle pour les 2.300 habitants de la rive sud », a déclaré la maire de Vernoy, Anne Roche, devant la presse.

Le bac fera douze traversées par jour et coûtera 2 euros. Le pont, fermé en mars après une crue, ne rouvrira pas avant 2028, selon la préfecture.
`
const stories = (count: number) => {
  for (let number = 1; number <= count; number++)
    writeFileSync(join(folder, 'in', `bac-${String(number).padStart(2, '0')}.txt`), STORY(number))
}

const WISHES = ['--out', 'out', '--brief', 'article de 60 mots minimum', '--format', 'json'] as const

test('each story of a folder, whatever it comes in, becomes an article or a sentence', async () => {
  stories(2)
  writeFileSync(join(folder, 'in', 'depeche.xml'), readFileSync(join(FIXTURES, 'afp.newsml-1.xml')))
  writeFileSync(join(folder, 'in', 'kill.json'), readFileSync(join(FIXTURES, 'kill.ninjs-3.json')))
  writeFileSync(join(folder, 'in', 'scan.pdf'), '%PDF-1.4 cut')
  const item = (number: number) =>
    `<item><title>Un bac de ${number} places relie Vernoy à Saint-Armel</title><guid>${number}</guid><description>${STORY(number).split('\n\n').slice(1).join(' ')}</description></item>`
  writeFileSync(join(folder, 'in', 'feed.xml'), `<rss><channel>${item(31)}${item(32)}</channel></rss>`)
  const { code, out, err } = await ended(start('in', ...WISHES, '--json'))
  const report = JSON.parse(out) as BatchReport
  expect(code).toBe(3)
  expect(err).toMatch(/6 of 6 \(100 %\)/u)
  const told = report.stories.map(({ source, outcome, folder: name }) => [source.slice(3), outcome, name])
  expect(told).toEqual([
    ['bac-01.txt', 'met', 'bac-01'],
    ['bac-02.txt', 'met', 'bac-02'],
    ['depeche.xml', 'met', 'depeche'],
    ['feed.xml', 'met', 'feed-1'],
    ['feed.xml', 'met', 'feed-2'],
    ['kill.json', 'refused', undefined],
    ['scan.pdf', 'refused', undefined],
  ])
  expect(report.counts).toMatchObject({ met: 5, refused: 2, failed: 0 })
  expect(report.stories[2]!.remarks[0]).toContain('corrects an earlier version')
  expect(report.stories[6]!.reasons).toEqual([
    `expected a whole PDF, but ${join('in', 'scan.pdf')} is damaged or cut off.`,
  ])
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    '.batch',
    'bac-01',
    'bac-02',
    'depeche',
    'feed-1',
    'feed-2',
    'report.html',
    'report.json',
  ])
  expect(readFileSync(join(folder, 'out', 'report.json'), 'utf8')).toBe(out)
}, 120_000)

test('a batch that was killed goes on where it was: nothing twice, nothing lost', async () => {
  stories(12)
  const journal = join(folder, 'out', '.batch', 'journal.jsonl')
  const lines = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0)
  const first = start('in', ...WISHES, '--workers', '2')
  const over = ended(first)
  while (lines() < 3 && first.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
  first.kill('SIGKILL')
  await over
  const done = lines()
  const written = (name: string) => statSync(join(folder, 'out', name, 'article.json')).mtimeMs
  const kept = readFileSync(journal, 'utf8')
    .trim()
    .split('\n')
    .slice(0, done)
    .map((line) => JSON.parse(line).results[0].folder as string)
  const times = new Map(kept.map((name) => [name, written(name)]))
  expect(done).toBeGreaterThanOrEqual(3)
  expect(done).toBeLessThan(12)

  const { code, out } = await ended(start('in', ...WISHES, '--json'))
  const report = JSON.parse(out) as BatchReport
  expect(code).toBe(0)
  expect(report).toMatchObject({ resumed: done, counts: { met: 12 } })
  expect(new Set(report.stories.map(({ source }) => source)).size).toBe(12)
  for (const [name, time] of times) expect(written(name)).toBe(time)
  for (const { folder: name } of report.stories)
    expect(
      JSON.parse(readFileSync(join(folder, 'out', name!, 'article.json'), 'utf8')).version,
    ).toBeGreaterThan(0)
  expect(readdirSync(join(folder, 'out')).filter((name) => /-[0-9a-f]{8}$/u.test(name))).toEqual([])
}, 120_000)

test('other wishes are another batch; addresses of this machine are refused', async () => {
  stories(1)
  writeFileSync(join(folder, 'list'), 'in/bac-01.txt\nhttp://127.0.0.1:1/x\n')
  const first = JSON.parse((await ended(start('list', ...WISHES, '--json'))).out) as BatchReport
  expect(first.counts).toMatchObject({ met: 1, refused: 1 })
  expect(first.stories[1]!.reasons[0]).toContain('belongs to this machine')
  const other = await ended(start('list', '--out', 'out', '--brief', 'article de 900 mots', '--json'))
  expect(JSON.parse(other.out)).toMatchObject({ resumed: 0, counts: { short: 1, refused: 1 } })
}, 120_000)

test('bad input is one sentence', async () => {
  for (const [args, says] of [
    [['absent', '--out', 'out'], 'expected a folder, a list or a file, but there is no absent.'],
    [['in', '--out', 'out'], 'expected stories in in, but it holds no file.'],
    [['in', '--out', 'out', '--workers', '0'], 'expected --workers 1 to 256, but it is “0”.'],
    [['in'], "required option '--out <DIR>' not specified."],
  ] as const) {
    const { code, out, err } = await ended(start(...args))
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `intertitre: ${says}\n` })
  }
}, 60_000)
