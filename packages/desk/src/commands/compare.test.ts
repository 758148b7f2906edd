import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDossier } from '@intertitre/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'
import {
  answerBy,
  type Question,
  type Reply,
  type ScriptedServer,
  scriptedModelServer,
} from '../testing/scripted-model-server.ts'

const STORY = readFileSync(new URL('../../../../examples/greve-transports.txt', import.meta.url), 'utf8')

let folder = ''
let server: ScriptedServer
const lying = (question: Question): Reply => ({
  answer: question.keys.includes('word')
    ? '{"word": "ready"}'
    : answerBy(question, ({ text }) => text.replace(/\d+/u, '917')),
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-compare-'))
  writeFileSync(join(folder, 'story.txt'), STORY)
  server = await scriptedModelServer(lying)
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

async function runHere(...args: readonly string[]) {
  const shell = fakeShell({ folder })
  const exitCode = await run(args, shell, produceArticle)
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}

describe('compare', () => {
  test('each writer in figures, and side by side on a page; one that fails does not stop the others', async () => {
    const writers = 'offline,compatible:scripted,mistral:large'
    const found = await runHere(
      'compare',
      'story.txt',
      '--writers',
      writers,
      '--model-url',
      server.url,
      '--json',
    )
    expect(found).toMatchObject({ exitCode: 0, err: '' })
    const { writers: rows, page } = JSON.parse(found.out)
    expect(rows).toMatchObject([
      { writer: 'offline', cost: 0, proof: { refused: 0 } },
      { writer: 'compatible:scripted', proof: { refused: 0 } },
      { writer: 'mistral:large', failure: expect.stringContaining('MISTRAL_API_KEY') },
    ])
    expect(rows[1].proof.replaced).toBeGreaterThan(0)
    for (const { originality } of rows.slice(0, 2)) {
      expect(originality).toBeGreaterThan(0)
      expect(originality).toBeLessThan(1)
    }
    const html = readFileSync(join(folder, page), 'utf8')
    expect(html.match(/<section /gu)).toHaveLength(3)
    expect(html).toContain('<del>')
    const { article } = parseDossier(readFileSync(join(folder, 'out/comparison/offline.json'), 'utf8'))
    expect(html).toContain(article.headline.text.slice(0, 20))
  })

  test('as a table', async () => {
    const { out } = await runHere(
      'compare',
      'story.txt',
      '--writers',
      'offline,compatible:scripted',
      '--model-url',
      server.url,
    )
    expect(out).toMatch(
      /clauses +words +proof +replaced +audits +own words +time +cost\noffline .*\ncompatible:scripted /u,
    )
  })

  const refused: readonly { args: readonly string[]; says: RegExp }[] = [
    { args: ['story.txt'], says: /--writers/u },
    { args: ['story.txt', '--writers', 'offline'], says: /2 to 8 writers .* there is 1/u },
    { args: ['story.txt', '--writers', 'offline,nobody:x'], says: /“nobody:x”/u },
    { args: ['story.txt', '--writers', 'mistral:a,mistral:b'], says: /MISTRAL_API_KEY/u },
    { args: ['nowhere.txt', '--writers', 'offline,mistral:b'], says: /nowhere/u },
  ]
  for (const { args, says } of refused) {
    test(`refuses ${args.join(' ')}`, async () => {
      const { exitCode, err } = await runHere('compare', ...args)
      expect(exitCode).toBe(2)
      expect(err).toMatch(says)
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(existsSync(join(folder, 'out'))).toBe(false)
    })
  }
})

describe('models', () => {
  test('lists what a server has', async () => {
    expect(await runHere('models', '--model-url', server.url)).toEqual({
      exitCode: 0,
      out: '✓ compatible  scripted, other\n',
      err: '',
    })
  })

  test('lists every provider, and what is missing', async () => {
    const { out } = await runHere('models', '--json')
    const found: { provider: string; state: string }[] = JSON.parse(out)
    expect(found.map(({ provider }) => provider)).toEqual([
      ...['openai', 'anthropic', 'mistral', 'google', 'ollama', 'llamacpp', 'lmstudio', 'vllm'],
    ])
    expect(found[2]).toMatchObject({ state: 'no-key', reason: 'no key in MISTRAL_API_KEY' })
  })

  test('tests one in one call', async () => {
    const { exitCode, out } = await runHere('models', 'compatible:scripted', '--model-url', server.url)
    expect({ exitCode, asked: server.questions.length }).toEqual({ exitCode: 0, asked: 1 })
    expect(out).toMatch(/^compatible:scripted answers in .* and keeps to the schema\.\n$/u)
  })

  test('and says what is wrong with it in one sentence', async () => {
    await server.close()
    const { exitCode, err } = await runHere('models', 'compatible:scripted', '--model-url', server.url)
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^intertitre: nothing answers for compatible:scripted \(ECONNREFUSED\)/u)
  })
})
