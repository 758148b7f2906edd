import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  InputError,
  type Model,
  type ModelAnswer,
  ModelError,
  type ModelErrorKind,
  type ModelRequest,
} from '@intertitre/core'
import { z } from 'zod'

const KIND = z.string().transform((kind) => kind as ModelErrorKind)

/** One question and what came of it. */
const exchangeSchema = z.object({
  model: z.string(),
  request: z.object({
    part: z.string(),
    system: z.string(),
    prompt: z.string(),
    schema: z.record(z.string(), z.unknown()),
    maxTokens: z.number(),
  }),
  /** Absent where it failed. */
  answer: z
    .object({ text: z.string(), tokens: z.object({ input: z.number(), output: z.number() }) })
    .optional(),
  failure: z.object({ kind: KIND, message: z.string(), text: z.string() }).optional(),
})

export type Exchange = z.infer<typeof exchangeSchema>

/** The same for the same question to the same model, whatever it is asked for. */
export const exchangeKey = (model: string, { system, prompt, schema, maxTokens }: ModelRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([model, system, prompt, schema, maxTokens]))
    .digest('hex')

/** Keeps every exchange of a model in a folder, numbered, in the order in which they ended. */
export function keptExchanges(model: Model, folder: string, clean: (text: string) => string): Model {
  let count = 0
  const keep = (exchange: Exchange) => {
    const part = exchange.request.part.replace(/[^a-z\d]+/giu, '-')
    const name = `${String(++count).padStart(3, '0')}-${part}.json`
    writeFileSync(join(folder, name), clean(`${JSON.stringify(exchange, undefined, 2)}\n`))
  }
  prepare(folder)
  return {
    ...model,
    async answer(request, onText) {
      let text = ''
      const listen = (piece: string) => {
        text += piece
        onText(piece)
      }
      try {
        const answer = await model.answer(request, listen)
        keep({ model: model.name, request, answer })
        return answer
      } catch (error) {
        if (error instanceof ModelError)
          keep({ model: model.name, request, failure: { kind: error.kind, message: error.message, text } })
        throw error
      }
    },
  }
}

function prepare(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new InputError(
      'not-writable',
      `expected a folder that can be written after --keep-exchanges, but ${folder} cannot (${(cause as NodeJS.ErrnoException).code}).`,
      { cause },
    )
  }
}

/** Exchanges kept before answer in the place of the model. Throws an `InputError` where there are none. */
export function replayedModel(folder: string): Model {
  const exchanges = exchangesIn(folder)
  const [first] = exchanges
  if (first === undefined)
    throw new InputError(
      'not-found',
      `expected exchanges kept with --keep-exchanges in ${folder}, but there are none.`,
    )
  const byKey = new Map(exchanges.map((each) => [exchangeKey(each.model, each.request), each]))
  return {
    name: first.model,
    concurrency: 1,
    async answer(request, onText) {
      const found = byKey.get(exchangeKey(first.model, request))
      if (found === undefined)
        throw new ModelError(
          'not-recorded',
          `The exchanges in ${folder} hold no answer for ${request.part}: they were kept for another story, brief or version.`,
        )
      return replay(found, onText)
    },
  }
}

function replay({ answer, failure }: Exchange, onText: (piece: string) => void): ModelAnswer {
  const text = answer?.text ?? failure?.text ?? ''
  if (text !== '') onText(text)
  if (answer !== undefined) return answer
  throw new ModelError(
    failure?.kind ?? 'refused',
    failure?.message ?? 'The exchange was kept without an answer.',
  )
}

function exchangesIn(folder: string): readonly Exchange[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (cause) {
    throw new InputError(
      'not-found',
      `expected a folder of kept exchanges, but ${folder} cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      { cause },
    )
  }
  return names.flatMap((name) => readExchange(join(folder, name)) ?? [])
}

function readExchange(path: string): Exchange | undefined {
  try {
    return exchangeSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

export interface Cached {
  readonly model: Model
  /** How many questions were answered from the cache. */
  hits(): number
}

/** Whole answers are kept by content: the same question to the same model costs once. */
export function cachedModel(model: Model, folder: string): Cached {
  let hits = 0
  return {
    hits: () => hits,
    model: {
      ...model,
      async answer(request, onText) {
        const path = join(folder, `${exchangeKey(model.name, request)}.json`)
        const known = readExchange(path)
        if (known?.answer !== undefined) {
          hits++
          onText(known.answer.text)
          return known.answer
        }
        const answer = await model.answer(request, onText)
        store(path, folder, { model: model.name, request, answer })
        return answer
      },
    },
  }
}

/** A cache that cannot be written costs money, not the article. */
function store(path: string, folder: string, exchange: Exchange): void {
  try {
    mkdirSync(folder, { recursive: true })
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, JSON.stringify(exchange))
    renameSync(draft, path)
  } catch {}
}
