import { setTimeout as wait } from 'node:timers/promises'
import { type Model, type ModelAnswer, ModelError, type ModelRequest, type Tokens } from '@intertitre/core'
import { jsonSchema, type LanguageModel, Output, streamText } from 'ai'
import { estimated } from './estimated.ts'
import { tooLarge } from './limited-fetch.ts'
import { type Limits, LONGEST_PAUSE } from './limits.ts'
import { modelFailure, pauseAsked } from './model-failure.ts'

export interface RemoteModelOptions {
  readonly name: string
  readonly concurrency: number
  readonly limits: Limits
  /** Takes keys out of what a server says. */
  readonly clean: (text: string) => string
  /** Aborted when the user has enough. */
  readonly signal: AbortSignal
}

// What a model does not take, as a temperature, is left out without a word on the user's terminal.
globalThis.AI_SDK_LOG_WARNINGS = false

/** A model behind the AI SDK: asked within limits, and again only where the server is busy or fails. */
export function remoteModel(languageModel: LanguageModel, options: RemoteModelOptions): Model {
  const { name, concurrency, limits, clean, signal } = options
  let isStructured = true
  return {
    name,
    concurrency,
    async answer(request, onPiece) {
      let isTold = false
      const onText = (piece: string) => {
        isTold = true
        onPiece(piece)
      }
      for (let attempt = 1; ; attempt++) {
        try {
          return await answered(
            languageModel,
            isStructured ? request : inWords(request),
            isStructured,
            onText,
            options,
          )
        } catch (error) {
          if (signal.aborted) throw cancelled(name)
          if (isStructured && knowsNoSchemas(error)) {
            isStructured = false
            continue
          }
          const { kind, message } = modelFailure(error, name)
          const failure = new ModelError(kind, clean(message))
          // What was told stays told: a second answer behind half of a first one is none.
          if (isTold || !isWorthAnotherTry(failure) || attempt >= limits.tries) throw failure
          const pause = pauseAsked(error) ?? limits.pause * 2 ** (attempt - 1)
          await paused(Math.min(pause, LONGEST_PAUSE), signal, name)
        }
      }
    },
  }
}

const isWorthAnotherTry = ({ kind }: ModelError): boolean => kind === 'busy' || kind === 'server-error'

/** A server that takes no schema of the answer is told it in words. */
const knowsNoSchemas = (error: unknown): boolean =>
  error instanceof Error &&
  'statusCode' in error &&
  error.statusCode === 400 &&
  /response_format|json_schema|structured/iu.test(String('responseBody' in error && error.responseBody))

const inWords = (request: ModelRequest): ModelRequest => ({
  ...request,
  prompt: `${request.prompt}\n\nJSON Schema:\n${JSON.stringify(request.schema)}`,
})

const cancelled = (name: string): ModelError => new ModelError('cancelled', `${name} was stopped.`)

async function paused(milliseconds: number, signal: AbortSignal, name: string): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch {
    throw cancelled(name)
  }
}

async function answered(
  model: LanguageModel,
  request: ModelRequest,
  isStructured: boolean,
  onText: (piece: string) => void,
  { name, limits, signal }: RemoteModelOptions,
): Promise<ModelAnswer> {
  const enough = new AbortController()
  const clock = setTimeout(() => {
    enough.abort(
      new ModelError(
        'too-slow',
        `${name} took longer than ${Math.round(limits.milliseconds / 1000)} s for one answer: raise --time-limit, or take a faster model.`,
      ),
    )
  }, limits.milliseconds)
  try {
    const { system, prompt, schema, maxTokens } = request
    const { fullStream } = streamText({
      ...{ model, system, prompt, maxOutputTokens: maxTokens, temperature: 0, maxRetries: 0 },
      ...(isStructured && { output: Output.object({ schema: jsonSchema(schema) }) }),
      abortSignal: AbortSignal.any([signal, enough.signal]),
      onError() {},
    })
    let text = ''
    let tokens: Tokens | undefined
    for await (const part of fullStream) {
      if (part.type === 'error') throw part.error
      if (part.type === 'finish') tokens = tokensOf(part.totalUsage)
      if (part.type !== 'text-delta') continue
      text += part.text
      if (text.length > limits.length) throw tooLarge(name, `${limits.length} characters`)
      onText(part.text)
    }
    if (enough.signal.aborted) throw enough.signal.reason
    if (signal.aborted) throw cancelled(name)
    return { text, tokens: tokens ?? estimated(request, text) }
  } catch (error) {
    throw enough.signal.aborted ? enough.signal.reason : error
  } finally {
    clearTimeout(clock)
    enough.abort()
  }
}

const tokensOf = ({
  inputTokens,
  outputTokens,
}: {
  inputTokens?: number | undefined
  outputTokens?: number | undefined
}) =>
  inputTokens === undefined || outputTokens === undefined
    ? undefined
    : { input: inputTokens, output: outputTokens }
