/** Tokens as the provider counts them. */
export interface Tokens {
  readonly input: number
  readonly output: number
}

/** One question to a model. */
export interface ModelRequest {
  /** What the answer is for: « head », « section 2 ». */
  readonly part: string
  readonly system: string
  readonly prompt: string
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>
  /** The most that the answer may take. */
  readonly maxTokens: number
}

export interface ModelAnswer {
  /** As it came, whatever it is: nothing says that it keeps to the schema. */
  readonly text: string
  readonly tokens: Tokens
}

/** Any language model. Where it runs, what it costs and how long it may take is its own affair. */
export interface Model {
  /** « mistral:mistral-large-latest » */
  readonly name: string
  /** How many questions it takes at once. */
  readonly concurrency: number
  /**
   * Tells the text of the answer as it comes, piece by piece. Rejects with a `ModelError`; what was told
   * before may be used.
   */
  answer(request: ModelRequest, onText: (piece: string) => void): Promise<ModelAnswer>
}

export const MODEL_ERROR_KINDS = [
  'no-key',
  'key-refused',
  'unknown-model',
  'not-a-server',
  'unreachable',
  'context-window',
  'busy',
  'server-error',
  'refused',
  'too-slow',
  'too-large',
  'budget',
  'not-recorded',
  'cancelled',
] as const

export type ModelErrorKind = (typeof MODEL_ERROR_KINDS)[number]

/** No other question will fare better. */
const LASTING: ReadonlySet<ModelErrorKind> = new Set([
  'no-key',
  'key-refused',
  'unknown-model',
  'not-a-server',
  'budget',
  'cancelled',
])

/** A model that gave no answer. The message is one sentence: what came, and what to do. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly kind: ModelErrorKind

  constructor(kind: ModelErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }

  get lasts(): boolean {
    return LASTING.has(this.kind)
  }
}
