import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError } from '@intertitre/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Engine, Order } from './engine.ts'
import { run } from './run.ts'
import { fakeShell } from './testing/fake-shell.ts'
import { CLAUSES, sampleOutcome } from './testing/sample-outcome.ts'

const STORY = 'Le pont de Lavernay a été fermé mardi.\nIl rouvrira lundi, selon le maire.'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-run-'))
  writeFileSync(join(folder, 'story.txt'), STORY)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An engine that notes its order and always succeeds. */
const noting =
  (orders: Order[]): Engine =>
  async (order, onStage) => {
    orders.push(order)
    onStage('reading')
    return sampleOutcome()
  }

async function runHere(
  args: readonly string[],
  surroundings: { input?: string | Uint8Array; env?: Record<string, string>; isTerminal?: boolean } = {},
  engine?: Engine,
) {
  const shell = fakeShell({ folder, ...surroundings })
  const orders: Order[] = []
  const exitCode = await run(args, shell, engine ?? noting(orders))
  return { exitCode, order: orders[0], out: shell.written('stdout'), err: shell.written('stderr') }
}

describe('where the story comes from', () => {
  const cases: readonly {
    name: string
    args: readonly string[]
    input?: string
    origin: string
    original: string
  }[] = [
    { name: 'a file', args: ['story.txt'], origin: 'story.txt', original: STORY },
    { name: 'standard input, said', args: ['-'], input: STORY, origin: '-', original: STORY },
    { name: 'standard input, not said', args: [], input: STORY, origin: '-', original: STORY },
    { name: 'text of two lines', args: [STORY], origin: 'argument', original: STORY },
    { name: 'text of 31 words', args: ['mot '.repeat(31)], origin: 'argument', original: 'mot '.repeat(31) },
    {
      name: 'a file behind --',
      args: ['--context', 'story.txt', '--', 'story.txt'],
      origin: 'story.txt',
      original: STORY,
    },
    {
      name: 'a file behind a format',
      args: ['--format', 'html', 'story.txt'],
      origin: 'story.txt',
      original: STORY,
    },
  ]
  for (const { name, args, input, origin, original } of cases) {
    test(name, async () => {
      const { exitCode, order } = await runHere(['write', ...args], input === undefined ? {} : { input })
      expect(exitCode).toBe(0)
      expect(order?.story).toMatchObject({ origin: { name: origin }, original })
    })
  }
})

test('the options reach the engine', async () => {
  writeFileSync(join(folder, 'queries.csv'), 'Query,Clicks,Impressions\npont fermé,1,2\n')
  const { order } = await runHere([
    ...['write', 'story.txt', '--brief', 'en français', '--date', '2026-11-24', '--keyphrase', 'pont fermé'],
    ...['--variant', '2', '--queries', 'queries.csv', '--context', 'story.txt', 'story.txt'],
  ])
  expect(order).toMatchObject({
    brief: 'en français',
    date: '2026-11-24',
    keyphrase: 'pont fermé',
    variant: 2,
  })
  expect(order?.queries).toEqual([{ phrase: 'pont fermé', clicks: 1, impressions: 2 }])
  expect(order?.context).toHaveLength(2)
})

describe('what is written', () => {
  const slug = sampleOutcome().dossier.article.slug
  const cases: readonly { args: readonly string[]; folder: string; files: readonly string[] }[] = [
    {
      args: [],
      folder: `out/${slug}`,
      files: ['article.evidence.json', 'article.html', 'article.json', 'article.md'],
    },
    {
      args: ['--out', 'here/there'],
      folder: 'here/there',
      files: ['article.evidence.json', 'article.html', 'article.json', 'article.md'],
    },
    { args: ['--format', 'html'], folder: `out/${slug}`, files: ['article.html'] },
    { args: ['--format', 'json', 'markdown'], folder: `out/${slug}`, files: ['article.json', 'article.md'] },
    {
      args: ['--format=json', '--format', 'html'],
      folder: `out/${slug}`,
      files: ['article.html', 'article.json'],
    },
  ]
  for (const { args, folder: out, files } of cases) {
    test(args.join(' '), async () => {
      const { exitCode, err } = await runHere(['write', 'story.txt', ...args])
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(readdirSync(join(folder, out)).sort()).toEqual(files)
    })
  }

  test('the format of the brief, besides those of the options', async () => {
    const clauses = [{ clause: { kind: 'format', format: 'markdown' }, met: true, values: {} }] as const
    const engine: Engine = async () => sampleOutcome({ clauses })
    await runHere(['write', 'story.txt', '--format', 'html', '--out', 'x'], {}, engine)
    expect(readdirSync(join(folder, 'x'))).toEqual(['article.html', 'article.md'])
  })

  test('over an older article, beside other files', async () => {
    mkdirSync(join(folder, 'x'))
    writeFileSync(join(folder, 'x/article.html'), 'old')
    writeFileSync(join(folder, 'x/notes.txt'), 'notes')
    await runHere(['write', 'story.txt', '--out', 'x'])
    expect(readFileSync(join(folder, 'x/article.html'), 'utf8')).toBe('the article as html\n')
    expect(readFileSync(join(folder, 'x/notes.txt'), 'utf8')).toBe('notes')
  })
})

describe('exit codes', () => {
  const short = { ...CLAUSES[1]!, met: false, values: { words: 400, limit: 600, bound: 'at-least' } }
  const claim = {
    path: 'headline',
    text: 'x',
    verdict: 'unsupported',
    evidence: [],
    discrepancies: [],
  } as const
  const sample = sampleOutcome()
  const dossier = { ...sample.dossier, claims: [...sample.dossier.claims, claim] }
  const cases: readonly { name: string; engine: Engine; exitCode: number; out: RegExp }[] = [
    { name: 'all met', engine: async () => sampleOutcome(), exitCode: 0, out: /✓ 612 words, at least 600/u },
    {
      name: 'a clause not met',
      engine: async () => sampleOutcome({ clauses: [short], words: 400 }),
      exitCode: 3,
      out: /✗ 400 words, at least 600[\s\S]*Too short +The story carries 400 of 600 words/u,
    },
    {
      name: 'a statement not supported',
      engine: async () => sampleOutcome({ dossier, clauses: [short] }),
      exitCode: 4,
      out: /1 of \d+ statements not in the sources/u,
    },
  ]
  for (const { name, engine, exitCode, out } of cases) {
    test(name, async () => {
      const result = await runHere(['write', 'story.txt'], {}, engine)
      expect(result).toMatchObject({ exitCode, err: '' })
      expect(result.out).toMatch(out)
      expect(JSON.parse((await runHere(['write', 'story.txt', '--json'], {}, engine)).out)).toMatchObject({
        exitCode,
      })
    })
  }
})

const failing =
  (error: Error): Engine =>
  async () => {
    throw error
  }

const binary = (name: string, content: Uint8Array | string) => writeFileSync(join(folder, name), content)

describe('bad input: one line on standard error, nothing written', () => {
  const cases: readonly {
    name: string
    args: readonly string[]
    says: RegExp
    exitCode?: number
    input?: string | Uint8Array
    engine?: Engine
    prepare?: () => void
  }[] = [
    { name: 'no command', args: [], says: /expected a command/u },
    {
      name: 'an unknown command',
      args: ['writ', 'story.txt'],
      says: /unknown command 'writ' \(did you mean write\?\)/u,
    },
    {
      name: 'an unknown option',
      args: ['write', 'story.txt', '--brif', 'x'],
      says: /unknown option '--brif' \(did you mean --brief\?\)/u,
    },
    {
      name: 'an option without its value',
      args: ['write', 'story.txt', '--brief'],
      says: /argument missing/u,
    },
    { name: 'two stories', args: ['write', 'story.txt', 'other.txt'], says: /too many arguments/u },
    {
      name: 'a format that is none',
      args: ['write', 'story.txt', '--format', 'pdf'],
      says: /expected --format html, .*, all, but it is “pdf”/u,
    },
    { name: 'no story', args: ['write'], says: /expected a story before all options/u },
    { name: 'a missing file', args: ['write', 'absent.doc'], says: /there is no absent\.doc\./u },
    {
      name: 'a misspelt file',
      args: ['write', 'stroy.txt'],
      says: /there is no stroy\.txt \(did you mean .*story\.txt\?\)/u,
    },
    {
      name: 'a name with a line end',
      args: ['write', 'story.txt', '--context', 'a\nb\u001b[2J'],
      says: /there is no a b�\[2J/u,
    },
    { name: 'a folder', args: ['write', '.'], says: /\. is a folder/u },
    { name: 'an empty file', args: ['write', 'x'], prepare: () => binary('x', ''), says: /x is empty/u },
    {
      name: 'white space only',
      args: ['write', 'x'],
      prepare: () => binary('x', ' \n\u00a0\n'),
      says: /x is empty/u,
    },
    { name: 'an empty input', args: ['write', '-'], input: '', says: /standard input is empty/u },
    { name: 'signs only', args: ['write', '-'], input: '--- !\n…', says: /standard input holds no word/u },
    {
      name: 'a PDF file',
      args: ['write', 'x'],
      prepare: () => binary('x', '%PDF-1.7\n'),
      says: /a whole PDF, but x is damaged/u,
    },
    { name: 'null bytes', args: ['write', 'x'], prepare: () => binary('x', 'a\0b'), says: /null bytes/u },
    {
      name: '50 MB',
      args: ['write', 'x'],
      prepare: () => {
        binary('x', '')
        truncateSync(join(folder, 'x'), 50_000_000)
      },
      says: /at most 5 MB, but x has 50 MB/u,
    },
    {
      name: '6 MB of input',
      args: ['write', '-'],
      input: 'mot '.repeat(1_500_000),
      says: /at most 5 MB, but standard input goes on/u,
    },
    {
      name: 'HTML with scripts only',
      args: ['write', 'x.html'],
      prepare: () => binary('x.html', '<html><script>let a = 1</script></html>'),
      says: /holds a page without text/u,
    },
    {
      name: 'a date that is none',
      args: ['write', 'story.txt', '--date', '24 novembre'],
      says: /--date is “24 novembre”/u,
    },
    {
      name: 'a day that is none',
      args: ['write', 'story.txt', '--date', '2026-02-30'],
      says: /--date is “2026-02-30”/u,
    },
    {
      name: 'an empty brief',
      args: ['write', 'story.txt', '--brief', ' '],
      says: /expected words after --brief/u,
    },
    {
      name: 'a missing context',
      args: ['write', 'story.txt', '--context', 'absent.txt'],
      says: /there is no absent\.txt/u,
    },
    {
      name: 'a folder that cannot be',
      args: ['write', 'story.txt', '--out', 'story.txt/out'],
      says: /expected a folder to write to/u,
    },
    {
      name: 'a file in its place',
      args: ['write', 'story.txt', '--out', 'story.txt'],
      says: /story\.txt is a file/u,
    },
    {
      name: 'a refusal of core',
      args: ['write', 'story.txt'],
      engine: failing(new InputError('brief-contradiction', 'The brief\ncontradicts itself.')),
      says: /the brief contradicts itself\./u,
    },
    {
      name: 'a fault of ours',
      args: ['write', 'story.txt'],
      engine: failing(new TypeError('x is not\niterable')),
      exitCode: 1,
      says: /a fault of ours, please report it.*x is not iterable/u,
    },
  ]
  for (const { name, args, says, exitCode = 2, input, engine, prepare } of cases) {
    test(name, async () => {
      prepare?.()
      const before = readdirSync(folder)
      const result = await runHere(args, input === undefined ? {} : { input }, engine)
      expect(result).toMatchObject({ exitCode, out: '' })
      expect(result.err).toMatch(/^intertitre: [^\n]+\n$/u)
      expect(result.err).toMatch(says)
      expect(readdirSync(folder)).toEqual(before)
    })
  }
})

test('a fault of ours shows where under DEBUG', async () => {
  const { err } = await runHere(
    ['write', 'story.txt'],
    { env: { DEBUG: 'intertitre' } },
    failing(new TypeError('x')),
  )
  expect(err).toMatch(/\n +at /u)
})

test('help and version go to standard output', async () => {
  expect(await runHere(['--help'])).toMatchObject({
    exitCode: 0,
    err: '',
    out: expect.stringContaining('write'),
  })
  expect(await runHere(['write', '--help'])).toMatchObject({
    exitCode: 0,
    err: '',
    out: expect.stringContaining('Exit codes:'),
  })
  expect((await runHere(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
})

test('progress is shown on a terminal and cleared, and nothing of it in a pipe', async () => {
  const { err } = await runHere(['write', 'story.txt'], { isTerminal: true })
  expect(err).toMatch(/⠋ reading the input.*reading.*saving/su)
  expect(err.endsWith('\r\u001b[K')).toBe(true)
  expect((await runHere(['write', 'story.txt'])).err).toBe('')
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOUR = /\u001b\[\d+m/u

test('colours only on a terminal, and not under NO_COLOR', async () => {
  const args = ['write', 'story.txt']
  expect((await runHere(args, { isTerminal: true })).out).toMatch(COLOUR)
  expect((await runHere(args, { isTerminal: true, env: { NO_COLOR: '1' } })).out).not.toMatch(COLOUR)
  expect((await runHere(args)).out).not.toMatch(COLOUR)
})
