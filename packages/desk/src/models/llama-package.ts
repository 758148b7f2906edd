import { InputError } from '@intertitre/core'

/** What of node-llama-cpp (https://node-llama-cpp.withcat.ai, version 3) is used here. */
export interface LlamaPackage {
  getLlama(): Promise<Llama>
  readonly LlamaChatSession: new (options: {
    readonly contextSequence: LlamaSequence
    readonly systemPrompt: string
    readonly autoDisposeSequence: boolean
  }) => LlamaSession
}

export interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>
  createGrammarForJsonSchema(schema: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface LlamaModel {
  createContext(): Promise<{ getSequence(): LlamaSequence }>
}

export interface LlamaSequence {
  readonly tokenMeter: { readonly usedInputTokens: number; readonly usedOutputTokens: number }
}

export interface LlamaSession {
  prompt(
    text: string,
    options: {
      readonly grammar: unknown
      readonly maxTokens: number
      readonly temperature: number
      readonly signal: AbortSignal
      onTextChunk(piece: string): void
    },
  ): Promise<string>
  dispose(): void
}

/** Not among the dependencies, for it brings binaries: whoever wants it installs it. */
const NAME: string = 'node-llama-cpp'

/** Loads the package. Rejects with an `InputError` where it is not there, or does not run on this machine. */
export async function llamaPackage(): Promise<LlamaPackage> {
  try {
    return (await import(NAME)) as LlamaPackage
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new InputError(
      'model',
      code === 'ERR_MODULE_NOT_FOUND'
        ? 'expected the package node-llama-cpp for a model in a file: install it beside intertitre (npm install node-llama-cpp).'
        : `expected a node-llama-cpp that runs here, but it cannot be loaded (${message.split('\n', 1)[0]}).`,
      { cause },
    )
  }
}
