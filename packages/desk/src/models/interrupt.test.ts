import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRefuted, parseDossier } from '@intertitre/core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { STORY } from '../testing/running-service.ts'
import {
  answerBy,
  type Question,
  type Reply,
  type ScriptedServer,
  scriptedModelServer,
} from '../testing/scripted-model-server.ts'

const BIN = fileURLToPath(new URL('../../bin/intertitre.js', import.meta.url))
const OWN = 'Par précaution, quarante-deux riverains ont été évacués.'

beforeAll(ensureBuilt, 120_000)

let folder = ''
let server: ScriptedServer | undefined
let child: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-interrupt-'))
  writeFileSync(join(folder, 'story.txt'), STORY)
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await server?.close()
  rmSync(folder, { recursive: true })
})

/** `intertitre write` as it is built; the question of this number is not answered, and `onHanging` told of it. */
async function write(hanging: number, onHanging: (process: ChildProcess) => void) {
  const script = (question: Question): Reply => {
    if (question.count === hanging && child !== undefined) onHanging(child)
    if (question.count >= hanging) return { raw() {} }
    return {
      answer: answerBy(question, ({ text }) => (text.startsWith('Quarante-deux riverains') ? OWN : text)),
    }
  }
  server = await scriptedModelServer(script)
  const model = ['--model', 'llamacpp:scripted', '--model-url', server.url, '--no-model-cache']
  const started = spawn(process.execPath, [BIN, 'write', 'story.txt', '--out', 'out', ...model], {
    cwd: folder,
  })
  child = started
  let [out, err] = ['', '']
  started.stdout.on('data', (chunk) => {
    out += chunk
  })
  started.stderr.on('data', (chunk) => {
    err += chunk
  })
  const code = await new Promise<number | null>((resolve) => started.on('close', resolve))
  return { code, out, err, isWritten: existsSync(join(folder, 'out/article.json')) }
}

test('Ctrl-C: what is done is kept, the built-in writer tells the rest', async () => {
  const { code, err, out } = await write(3, (process) => process.kill('SIGINT'))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/was stopped/u)
  const { article, claims } = parseDossier(readFileSync(join(folder, 'out/article.json'), 'utf8'))
  expect(article.writer).toBe('llamacpp:scripted')
  expect(article.record?.parts.written).toBeGreaterThan(0)
  expect(claims.map(({ text }) => text)).toContain(OWN)
  expect(claims.filter(isRefuted)).toEqual([])
})

test('before anything came: one sentence, nothing written', async () => {
  const { code, err, isWritten } = await write(0, (process) => process.kill('SIGINT'))
  expect({ code, isWritten }).toEqual({ code: 2, isWritten: false })
  expect(err).toMatch(/^intertitre: llamacpp:scripted was stopped\.\n$/u)
})
