import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureBuilt } from './testing/ensure-built.ts'

const BIN = fileURLToPath(new URL('../bin/intertitre.js', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))
const STORY = join(EXAMPLES, 'cyberattaque-mutuelle.txt')
const FILES = ['article.evidence.json', 'article.html', 'article.json', 'article.md']

beforeAll(ensureBuilt, 120_000)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { cwd: folder })

function ended(child: ChildProcess, input?: string): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

test('the example of the readme meets its brief', async () => {
  const { code, out, err } = await ended(start(['write', STORY]))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('✓ in fr')
  const [slug] = readdirSync(join(folder, 'out'))
  expect(readdirSync(join(folder, 'out', slug!)).sort()).toEqual(FILES)
})

for (const name of readdirSync(EXAMPLES)) {
  test(`${name} is written, met or short`, async () => {
    const { code, out, err } = await ended(start(['write', join(EXAMPLES, name), '--json', '--out', 'x']))
    expect(err).toBe('')
    expect([0, 3]).toContain(code)
    expect(JSON.parse(out)).toMatchObject({ exitCode: code, unsupported: [], files: expect.any(Array) })
  })
}

test('a story comes through a pipe, a length that no story carries exits with 3', async () => {
  const args = ['write', '-', '--brief', 'au moins 3000 mots', '--out', 'x']
  const { code, out } = await ended(start(args), readFileSync(STORY, 'utf8'))
  expect(code).toBe(3)
  expect(out).toMatch(/Too short +The story carries \d+ of 3000 words/u)
  expect(readdirSync(join(folder, 'x')).sort()).toEqual(FILES)
})

test('bad input exits with 2, in one line, and writes nothing', async () => {
  const { code, out, err } = await ended(start(['write', 'absent.txt']))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^intertitre: [^\n]+\n$/u)
  expect(readdirSync(folder)).toEqual([])
})

test('an interrupt exits with 130 and leaves nothing', async () => {
  const child = start(['write', '-'])
  // It waits for its input; give it the time to say so to the system.
  setTimeout(() => child.kill('SIGINT'), 1500)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  expect(await closed).toBe(130)
  expect(readdirSync(folder)).toEqual([])
})

test('a reader that leaves does not keep the article from being written', async () => {
  const child = start(['write', STORY, '--out', 'x'])
  child.stdout?.destroy()
  const { code, err } = await ended(child)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(readdirSync(join(folder, 'x')).sort()).toEqual(FILES)
})

test('a kill at any moment leaves each file whole, the old one or the new', async () => {
  await ended(start(['write', STORY, '--out', 'x']))
  const fresh = FILES.map((name) => readFileSync(join(folder, 'x', name), 'utf8'))
  const began = Date.now()
  await ended(start(['write', STORY, '--out', 'x']))
  const whole = Date.now() - began
  for (const share of [0.3, 0.6, 0.8, 0.9, 0.95, 1]) {
    for (const name of FILES) writeFileSync(join(folder, 'x', name), `old ${name}`)
    const child = start(['write', STORY, '--out', 'x'])
    setTimeout(() => child.kill('SIGKILL'), share * whole)
    await ended(child)
    for (const [index, name] of FILES.entries()) {
      expect([`old ${name}`, fresh[index]]).toContain(readFileSync(join(folder, 'x', name), 'utf8'))
    }
  }
})
