import { InputError, ModelError } from '@intertitre/core'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { limitedFetch } from '../models/limited-fetch.ts'
import { keyOf, type ModelAddress, modelAddress, PROVIDERS, type Provider } from '../models/model-address.ts'
import { openModel } from '../models/open-model.ts'
import { coloursFor } from '../report/colours.ts'
import { progressOn } from '../report/progress.ts'
import { shown } from '../report/shown.ts'
import type { Shell } from '../shell.ts'

export interface ModelsOptions {
  readonly modelUrl?: string
  readonly timeLimit?: number
  readonly json?: boolean
}

/** A provider, and what of it can be reached from here. */
export interface Reachable {
  readonly provider: string
  /** Where it listens; absent where the provider's own package knows. */
  readonly url?: string
  readonly state: 'reachable' | 'no-key' | 'unreachable'
  readonly models: readonly string[]
  /** Why it cannot be reached, or what is missing. */
  readonly reason?: string
}

const LIST_SECONDS = 5
const TEST_SECONDS = 60
const MAX_LIST_BYTES = 4_000_000

/** Lists what can be reached, or tests one model with one question. */
export async function models(
  model: string | undefined,
  options: ModelsOptions,
  shell: Shell,
): Promise<ExitCode> {
  const progress = progressOn(shell)
  try {
    progress.stage(model === undefined ? 'asking who is there' : `asking ${model}`)
    const text = model === undefined ? await listed(options, shell) : await tested(model, options, shell)
    progress.end()
    shell.stdout.write(text)
    return EXIT.met
  } finally {
    progress.end()
  }
}

async function listed(options: ModelsOptions, shell: Shell): Promise<string> {
  const found = await Promise.all(providersFor(options).map((provider) => reach(provider, options, shell)))
  if (options.json) return `${JSON.stringify(found, undefined, 2)}\n`
  const { good, bad } = coloursFor(shell)
  return found
    .map(({ provider, state, models: names, reason }) => {
      const mark = state === 'reachable' ? good('✓') : bad('✗')
      const told = state === 'reachable' ? namesIn(names) : (reason ?? '')
      return `${mark} ${provider.padEnd(12)}${shown(told)}\n`
    })
    .join('')
}

/** With an address, what listens there; else everybody. */
const providersFor = ({ modelUrl }: ModelsOptions): readonly Provider[] =>
  PROVIDERS.filter(({ name }) => (name === 'compatible') === (modelUrl !== undefined))

const MOST_NAMES = 12

function namesIn(names: readonly string[]): string {
  if (names.length === 0) return 'reachable, without a list of models'
  const more = names.length - MOST_NAMES
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? `, and ${more} more` : ''}`
}

/** Where each kind of provider lists its models, and how it wants its key. */
const LISTS: Readonly<
  Record<Provider['kind'], { url: string; key: (key: string) => Record<string, string> }>
> = {
  openai: { url: 'https://api.openai.com/v1', key: (key) => ({ authorization: `Bearer ${key}` }) },
  mistral: { url: 'https://api.mistral.ai/v1', key: (key) => ({ authorization: `Bearer ${key}` }) },
  compatible: { url: '', key: (key) => ({ authorization: `Bearer ${key}` }) },
  anthropic: {
    url: 'https://api.anthropic.com/v1',
    key: (key) => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' }),
  },
  google: {
    url: 'https://generativelanguage.googleapis.com/v1beta',
    key: (key) => ({ 'x-goog-api-key': key }),
  },
}

async function reach(provider: Provider, options: ModelsOptions, { env }: Shell): Promise<Reachable> {
  const { modelUrl, timeLimit = LIST_SECONDS } = options
  const address: ModelAddress = modelAddress(`${provider.name}:x`, '--model', modelUrl)
  const base = {
    provider: provider.name,
    ...(address.url !== undefined && { url: address.url }),
    models: [],
  }
  let key: string | undefined
  try {
    key = keyOf(address, env)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { ...base, state: 'no-key', reason: `no key in ${provider.key}` }
  }
  const list = LISTS[provider.kind]
  try {
    const response = await limitedFetch(provider.name, MAX_LIST_BYTES)(`${address.url ?? list.url}/models`, {
      headers: key === undefined ? {} : list.key(key),
      signal: AbortSignal.timeout(timeLimit * 1000),
    })
    if (!response.ok) {
      await response.body?.cancel()
      return { ...base, state: 'unreachable', reason: `answers ${response.status}` }
    }
    return { ...base, state: 'reachable', models: idsIn(await response.json()) }
  } catch (error) {
    const where = address.url === undefined ? '' : ` at ${address.url}`
    const reason = error instanceof ModelError ? error.message : `nobody answers${where}`
    return { ...base, state: 'unreachable', reason }
  }
}

/** Of `{ data: [{ id }] }` or `{ models: [{ name }] }`. */
function idsIn(list: unknown): readonly string[] {
  if (typeof list !== 'object' || list === null) return []
  const { data, models: named } = list as { data?: unknown; models?: unknown }
  const items = Array.isArray(data) ? data : Array.isArray(named) ? named : []
  return items.flatMap((item: { id?: unknown; name?: unknown } | null) => {
    const name = item?.id ?? item?.name
    return typeof name === 'string' ? [name.replace(/^models\//u, '')] : []
  })
}

const QUESTION = {
  part: 'test',
  system: 'Answer with a single JSON object that keeps to the schema.',
  prompt: 'Give “word” the value “ready”.',
  schema: {
    type: 'object',
    properties: { word: { type: 'string' } },
    required: ['word'],
    additionalProperties: false,
  },
  maxTokens: 1000,
}

async function tested(model: string, options: ModelsOptions, shell: Shell): Promise<string> {
  const { modelUrl, timeLimit = TEST_SECONDS, json } = options
  const { model: opened } = await openModel({
    ...{ model, option: 'models', env: shell.env, folder: shell.folder, prices: {} },
    ...(modelUrl !== undefined && { url: modelUrl }),
    limits: { milliseconds: timeLimit * 1000, tries: 1 },
    signal: new AbortController().signal,
  })
  const began = performance.now()
  let first: number | undefined
  try {
    const { text } = await opened.answer(QUESTION, () => {
      first ??= performance.now() - began
    })
    const found = {
      model: opened.name,
      keepsToSchema: wordIn(text) !== undefined,
      seconds: Math.round(performance.now() - began) / 1000,
      firstWord: Math.round(first ?? performance.now() - began) / 1000,
    }
    if (json) return `${JSON.stringify(found, undefined, 2)}\n`
    const schema = found.keepsToSchema
      ? 'keeps to the schema'
      : 'does not keep to the schema: its articles will be the built-in writer’s'
    return `${opened.name} answers in ${found.seconds} s (first word after ${found.firstWord} s) and ${schema}.\n`
  } catch (error) {
    if (error instanceof ModelError) throw new InputError('model', error.message, { cause: error })
    throw error
  }
}

function wordIn(answer: string): string | undefined {
  try {
    const { word } = JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)) as {
      word?: unknown
    }
    return typeof word === 'string' ? word : undefined
  } catch {
    return undefined
  }
}
