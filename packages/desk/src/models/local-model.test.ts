import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRefuted } from '@intertitre/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { STORY } from '../testing/running-service.ts'
import { answerBy, questionIn, type ShownFact } from '../testing/scripted-model-server.ts'
import { endScripted, type ScriptedRun, writeScripted } from '../testing/write-scripted.ts'
import type { LlamaPackage, LlamaSequence } from './llama-package.ts'

const OWN = 'Par précaution, quarante-deux riverains ont été évacués.'
const reworded = ({ text }: ShownFact): string => (text.startsWith('Quarante-deux riverains') ? OWN : text)

interface Asked {
  readonly system: string
  readonly prompt: string
  readonly grammar: { readonly properties: object }
  readonly temperature: number
  readonly maxTokens: number
}

/** Tells pieces and ends, or fails; `signal` as the package gets it. */
type Answering = (
  asked: Asked,
  count: number,
  onText: (piece: string) => void,
  signal: AbortSignal,
) => Promise<void>

let answering: Answering
let asked: Asked[]
let [loaded, sequences, disposed] = [[] as string[], 0, 0]

/** Stands in for node-llama-cpp: its documented surface, without a model behind it. */
function standIn(): LlamaPackage {
  class LlamaChatSession {
    readonly #options: { contextSequence: LlamaSequence; systemPrompt: string }
    constructor(options: { contextSequence: LlamaSequence; systemPrompt: string }) {
      this.#options = options
    }
    async prompt(
      text: string,
      options: Parameters<InstanceType<LlamaPackage['LlamaChatSession']>['prompt']>[1],
    ) {
      const { grammar, temperature, maxTokens, signal, onTextChunk } = options
      const question = {
        ...{ system: this.#options.systemPrompt, prompt: text, temperature, maxTokens },
        grammar: grammar as Asked['grammar'],
      }
      asked.push(question)
      let told = ''
      const tell = (piece: string) => {
        told += piece
        onTextChunk(piece)
      }
      await answering(question, asked.length - 1, tell, signal)
      signal.throwIfAborted()
      return told
    }
    dispose() {
      disposed++
    }
  }
  return {
    LlamaChatSession,
    getLlama: async () => ({
      createGrammarForJsonSchema: async (schema) => schema,
      loadModel: async ({ modelPath }) => {
        loaded.push(modelPath)
        return {
          createContext: async () => ({
            getSequence() {
              // One conversation at a time: the one before has to be given back.
              if (sequences++ !== disposed) throw new Error('No sequences left')
              return { tokenMeter: { usedInputTokens: 100, usedOutputTokens: 20 } }
            },
          }),
        }
      },
    }),
  }
}

beforeEach(() => {
  asked = []
  loaded = []
  sequences = 0
  disposed = 0
  answering = async (question, count, tell) => {
    const { grammar, prompt, system } = question
    const keys = Object.keys(grammar.properties)
    tell(answerBy(questionIn({ system, prompt, keys }, count), reworded))
  }
  vi.doMock('node-llama-cpp', () => standIn())
})
afterEach(async () => {
  vi.doUnmock('node-llama-cpp')
  await endScripted()
})

const write = (args: readonly string[] = [], content = 'GGUF and weights'): Promise<ScriptedRun> =>
  writeScripted(STORY, () => ({ status: 500 }), {
    ...{ model: 'file:small.gguf', url: false, files: { 'small.gguf': content }, args },
  })

test('a model in a file writes under the same proof, without a server and at no cost', async () => {
  const { exitCode, err, dossier, server, folder } = await write()
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(server.requests).toEqual([])
  expect(loaded).toEqual([`${folder}/small.gguf`])
  const { article, claims } = dossier!
  expect(article.writer).toBe('file:small.gguf')
  expect(claims.map(({ text }) => text)).toContain(OWN)
  expect(claims.filter(isRefuted)).toEqual([])
  expect(article.record).toMatchObject({ failures: [], tokens: { input: 100 * asked.length } })
  expect(asked[0]).toMatchObject({ temperature: 0, system: expect.stringMatching(/JSON/u) })
  expect(Object.keys(asked[0]!.grammar.properties)).toContain('sentences')
  expect(disposed).toBe(asked.length)
})

const failing: readonly { name: string; answering: Answering; says: RegExp }[] = [
  {
    name: 'that hangs',
    answering: (_asked, _count, _tell, signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    says: /file:small\.gguf took longer than 1 s for one answer/u,
  },
  {
    name: 'that never ends',
    answering: async (_asked, _count, tell, signal) => {
      while (!signal.aborted) tell('x'.repeat(10_000))
    },
    says: /longer than 60000 characters/u,
  },
  {
    name: 'whose window is too small',
    answering: () => Promise.reject(new Error('The context size is too small to generate a response')),
    says: /does not fit into the context window of file:small\.gguf/u,
  },
  {
    name: 'that breaks',
    answering: () => Promise.reject(new Error('Failed to evaluate\nat llama.cpp:12')),
    says: /file:small\.gguf cannot answer \(Failed to evaluate\)/u,
  },
]
for (const { name, answering: next, says } of failing)
  test(`one ${name}: one sentence, nothing written`, async () => {
    answering = next
    const { exitCode, err, dossier } = await write(['--time-limit', '1'])
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^intertitre: [^\n]+\.\n$/u)
    expect(err).toMatch(says)
    expect(dossier).toBeUndefined()
  })

test('stopped: what is done stays', async () => {
  const answer = answering
  let stop = () => {}
  answering = (question, count, tell, signal) => {
    if (count < 2) return answer(question, count, tell, signal)
    stop()
    return new Promise((_, reject) => reject(signal.reason))
  }
  const { exitCode, out, dossier } = await writeScripted(STORY, () => ({ status: 500 }), {
    ...{ model: 'file:small.gguf', url: false, files: { 'small.gguf': 'GGUF' } },
    onInterrupt: (listener) => {
      stop = listener
    },
  })
  expect(exitCode).toBe(0)
  expect(out).toMatch(/was stopped/u)
  expect(dossier!.article.record!.parts.written).toBeGreaterThan(0)
})

test('no such file, or another kind: one sentence', async () => {
  const missing = await writeScripted(STORY, () => ({ status: 500 }), { model: 'file:none.gguf', url: false })
  expect([missing.exitCode, missing.dossier]).toEqual([2, undefined])
  expect(missing.err).toMatch(
    /^intertitre: expected a model after file:, but none\.gguf cannot be read \(ENOENT\)\.\n$/u,
  )
  const other = await write([], 'PK and so on')
  expect([other.exitCode, other.dossier]).toEqual([2, undefined])
  expect(other.err).toMatch(/^intertitre: expected a model in a GGUF file, but small\.gguf is none\.\n$/u)
})

test('without the package: one sentence says what to install', async () => {
  ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-llama-'))
  try {
    writeFileSync(join(folder, 'small.gguf'), 'GGUF')
    writeFileSync(join(folder, 'story.txt'), STORY)
    const bin = fileURLToPath(new URL('../../bin/intertitre.js', import.meta.url))
    const { status, stderr } = spawnSync(
      process.execPath,
      [bin, 'write', 'story.txt', '--model', 'file:small.gguf'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'intertitre: expected the package node-llama-cpp for a model in a file: install it beside intertitre (npm install node-llama-cpp).\n',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 120_000)
