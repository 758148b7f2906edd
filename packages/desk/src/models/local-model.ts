import { closeSync, openSync, readSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { InputError, type Model, type ModelAnswer, ModelError, type ModelRequest } from '@intertitre/core'
import { estimated } from './estimated.ts'
import { tooLarge } from './limited-fetch.ts'
import type { Limits } from './limits.ts'
import { type Llama, type LlamaPackage, type LlamaSequence, llamaPackage } from './llama-package.ts'
import { FILE } from './model-address.ts'

export interface LocalModelOptions {
  readonly limits: Pick<Limits, 'milliseconds' | 'length'>
  readonly signal: AbortSignal
  /** Where paths start from. */
  readonly folder: string
}

/**
 * A model in a GGUF file, run in this process by node-llama-cpp, which is loaded now; the file is with the first
 * question. Rejects with an `InputError` where package or file are missing, or the file is no model.
 */
export async function localModel(path: string, options: LocalModelOptions): Promise<Model> {
  const file = resolve(options.folder, path)
  refuseOthers(file, path)
  const llama = await llamaPackage()
  const name = `${FILE}:${basename(file)}`
  let running: Promise<Running> | undefined
  return {
    name,
    concurrency: 1,
    async answer(request, onText) {
      running ??= run(llama, file)
      try {
        return await answered(await running, request, onText, name, options)
      } catch (error) {
        throw failureOf(error, name, options.signal)
      }
    },
  }
}

/** The first bytes of any GGUF file. */
const MAGIC = 'GGUF'

function refuseOthers(file: string, path: string): void {
  const head = Buffer.alloc(MAGIC.length)
  try {
    const descriptor = openSync(file, 'r')
    readSync(descriptor, head)
    closeSync(descriptor)
  } catch (cause) {
    throw new InputError(
      'not-found',
      `expected a model after ${FILE}:, but ${path} cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      { cause },
    )
  }
  if (head.toString('latin1') !== MAGIC)
    throw new InputError('binary', `expected a model in a GGUF file, but ${path} is none.`)
}

interface Running {
  readonly package: LlamaPackage
  readonly llama: Llama
  readonly context: { getSequence(): LlamaSequence }
}

async function run(llamaPackage: LlamaPackage, modelPath: string): Promise<Running> {
  const llama = await llamaPackage.getLlama()
  const model = await llama.loadModel({ modelPath })
  return { package: llamaPackage, llama, context: await model.createContext() }
}

/** Each question in a conversation of its own. */
async function answered(
  { package: { LlamaChatSession }, llama, context }: Running,
  request: ModelRequest,
  onText: (piece: string) => void,
  name: string,
  { limits, signal }: LocalModelOptions,
): Promise<ModelAnswer> {
  const grammar = await llama.createGrammarForJsonSchema(request.schema)
  const contextSequence = context.getSequence()
  const session = new LlamaChatSession({
    ...{ contextSequence, systemPrompt: request.system, autoDisposeSequence: true },
  })
  const enough = new AbortController()
  const slow = new ModelError(
    'too-slow',
    `${name} took longer than ${Math.round(limits.milliseconds / 1000)} s for one answer: raise --time-limit, or take a smaller model.`,
  )
  const clock = setTimeout(() => enough.abort(slow), limits.milliseconds)
  let text = ''
  try {
    await session.prompt(request.prompt, {
      ...{ grammar, maxTokens: request.maxTokens, temperature: 0 },
      signal: AbortSignal.any([signal, enough.signal]),
      onTextChunk(piece) {
        text += piece
        if (text.length > limits.length) enough.abort(tooLarge(name, `${limits.length} characters`))
        else onText(piece)
      },
    })
    const { usedInputTokens: input, usedOutputTokens: output } = contextSequence.tokenMeter
    return { text, tokens: input + output > 0 ? { input, output } : estimated(request, text) }
  } catch (error) {
    throw enough.signal.aborted ? enough.signal.reason : error
  } finally {
    clearTimeout(clock)
    session.dispose()
  }
}

function failureOf(cause: unknown, name: string, signal: AbortSignal): ModelError {
  if (signal.aborted) return new ModelError('cancelled', `${name} was stopped.`, { cause })
  if (cause instanceof ModelError) return cause
  const message = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause)
  return /context (?:size|shift|length)|too long|fit/iu.test(message)
    ? new ModelError(
        'context-window',
        `The story does not fit into the context window of ${name}: take a model with a larger one, or a shorter story.`,
        { cause },
      )
    : new ModelError('refused', `${name} cannot answer (${message}).`, { cause })
}
