import { InputError } from '@intertitre/core'

/** Who serves a model, and how it is reached. */
export interface Provider {
  readonly name: string
  /** Which of the AI SDK's packages speaks to it. */
  readonly kind: 'openai' | 'anthropic' | 'mistral' | 'google' | 'compatible'
  /** Variable of the environment that holds the key; absent where none is asked for. */
  readonly key?: string
  readonly isKeyOptional?: boolean
  /** Where it listens, as a rule. */
  readonly url?: string
  /** Runs on the user's own machine: costs nothing, takes one question at a time. */
  readonly isLocal?: boolean
}

export const PROVIDERS: readonly Provider[] = [
  { name: 'openai', kind: 'openai', key: 'OPENAI_API_KEY' },
  { name: 'anthropic', kind: 'anthropic', key: 'ANTHROPIC_API_KEY' },
  { name: 'mistral', kind: 'mistral', key: 'MISTRAL_API_KEY' },
  { name: 'google', kind: 'google', key: 'GOOGLE_GENERATIVE_AI_API_KEY' },
  { name: 'ollama', kind: 'compatible', url: 'http://127.0.0.1:11434/v1', isLocal: true },
  { name: 'llamacpp', kind: 'compatible', url: 'http://127.0.0.1:8080/v1', isLocal: true },
  { name: 'lmstudio', kind: 'compatible', url: 'http://127.0.0.1:1234/v1', isLocal: true },
  { name: 'vllm', kind: 'compatible', url: 'http://127.0.0.1:8000/v1', isLocal: true },
  { name: 'compatible', kind: 'compatible', key: 'INTERTITRE_MODEL_KEY', isKeyOptional: true },
]

/** Where recorded exchanges answer instead of a model. */
export const REPLAY = 'replay'

/** Where a GGUF file is run in this process: « file:models/mistral-small.gguf ». */
export const FILE = 'file'

/** A model, and where it is asked. */
export interface ModelAddress {
  readonly provider: Provider
  /** As the provider calls it. */
  readonly model: string
  /** Absent where the provider's own package knows. */
  readonly url?: string
}

/** « mistral:mistral-large-latest ». */
export const nameOf = ({ provider, model }: Pick<ModelAddress, 'provider' | 'model'>): string =>
  `${provider.name}:${model}`

/**
 * Reads « PROVIDER:NAME » and an address. Throws an `InputError` where the provider is unknown, an address is
 * missing, or is none.
 */
export function modelAddress(text: string, option: string, url?: string): ModelAddress {
  const [, name = '', model = ''] = /^([^:]*):(.+)$/su.exec(text.trim()) ?? []
  const provider = PROVIDERS.find((each) => each.name === name)
  if (provider === undefined || model.trim() === '') {
    throw new InputError(
      'invalid-option',
      `expected ${option} PROVIDER:NAME with one of ${[...PROVIDERS.map((each) => each.name), FILE].join(', ')}, as ollama:mistral-small, but it is “${text}”.`,
    )
  }
  const address = url ?? provider.url
  if (address === undefined && provider.kind === 'compatible')
    throw new InputError('invalid-option', `expected --model-url with ${option} ${text}.`)
  return { provider, model: model.trim(), ...(address !== undefined && { url: checked(address) }) }
}

function checked(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^https?:$/u.test(parsed.protocol))
    throw new InputError(
      'invalid-option',
      `expected --model-url as http://127.0.0.1:8080/v1, but it is “${url}”.`,
    )
  if (parsed.username !== '' || parsed.password !== '')
    throw new InputError('invalid-option', 'expected --model-url without a name or key in it.')
  return url.replace(/\/+$/u, '')
}

/**
 * The key of a provider, from the environment; undefined where it needs none. Throws an `InputError` where it is
 * missing, or would go over the network in clear.
 */
export function keyOf(
  { provider, url }: ModelAddress,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (provider.key === undefined) return undefined
  const key = env[provider.key]?.trim()
  if (key === undefined || key === '') {
    if (provider.isKeyOptional) return undefined
    throw new InputError(
      'model',
      `expected a key for ${provider.name} in ${provider.key}: set it in the environment, or use another model.`,
    )
  }
  if (url !== undefined && !isPrivate(url))
    throw new InputError('invalid-option', `expected --model-url with https, for a key goes there: “${url}”.`)
  return key
}

/** The variable of the environment that holds the key of « PROVIDER:NAME »; undefined where there is none. */
export const keyName = (model: string): string | undefined =>
  PROVIDERS.find(({ name }) => model.trim().startsWith(`${name}:`))?.key

function isPrivate(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname)
}

/** A text without any key of the environment, wherever it came from. */
export function withoutKeys(text: string, env: Readonly<Record<string, string | undefined>>): string {
  const keys = PROVIDERS.flatMap(({ key }) => (key === undefined ? [] : (env[key]?.trim() ?? [])))
  return keys.filter((key) => key.length > 3).reduce((clean, key) => clean.replaceAll(key, '[key]'), text)
}
