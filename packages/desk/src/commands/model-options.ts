import { join } from 'node:path'
import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { LoadedConfiguration } from '../configuration/load-configuration.ts'
import type { ModelWriting } from '../models/model-writing.ts'
import type { ModelWishes } from '../models/open-model.ts'
import type { Shell } from '../shell.ts'

export interface ModelOptions {
  readonly model?: string
  readonly modelUrl?: string
  readonly fallback?: 'offline'
  readonly budget?: number
  readonly timeLimit?: number
  readonly keepExchanges?: string
  readonly modelCache?: boolean
  readonly reader?: string
}

/** Adds the options of language models to a command. */
export const addModelOptions = (command: Command): Command =>
  command
    .option(
      '--model <PROVIDER:NAME>',
      'a language model that writes, under the same proof (default: none is needed)',
    )
    .option('--model-url <URL>', 'where an OpenAI-compatible server listens')
    .addOption(
      new Option('--fallback <WRITER>', 'who writes where the model does not: offline').choices(['offline']),
    )
    .addOption(new Option('--budget <EUR>', 'the most that the model may cost').argParser(amount('--budget')))
    .addOption(
      new Option('--time-limit <SECONDS>', 'for one answer of a model (default: 120)').argParser(
        amount('--time-limit'),
      ),
    )
    .option('--keep-exchanges <DIR>', 'keep every question and answer; --model replay:DIR gives them again')
    .option('--no-model-cache', 'ask again what was answered before')
    .option('--reader <PROVIDER:NAME>', 'another model that reads each statement beside its evidence')

const amount =
  (option: string) =>
  (value: string): number => {
    const number = Number(value.replace(',', '.'))
    if (value.trim() === '' || !Number.isFinite(number) || number <= 0)
      throw new InputError(
        'invalid-option',
        `expected a number above 0 after ${option}, but it is “${value}”.`,
      )
    return number
  }

/** What the options say of the writer; undefined where the built-in one writes. */
export function modelWriting(
  options: ModelOptions,
  configuration: LoadedConfiguration | undefined,
  shell: Shell,
): ModelWriting | undefined {
  const { model, reader } = options
  if (model === undefined) {
    refuseWithoutModel(options)
    return undefined
  }
  if (reader !== undefined && reader.trim() === model.trim())
    throw new InputError(
      'invalid-option',
      `expected --reader to be another model than the one that writes, but both are ${model}.`,
    )
  const stopped = new AbortController()
  shell.onInterrupt?.(() => stopped.abort())
  const wishes = (name: string, option: string): ModelWishes =>
    wishesOf(name, option, options, configuration, shell, stopped.signal)
  return {
    open: async () => (await import('../models/open-model.ts')).openModel(wishes(model, '--model')),
    ...(reader !== undefined && {
      openReader: async () => (await import('../models/open-model.ts')).openModel(wishes(reader, '--reader')),
    }),
    isFallbackWanted: options.fallback === 'offline',
  }
}

const NEEDS_MODEL = {
  modelUrl: '--model-url',
  fallback: '--fallback',
  budget: '--budget',
  keepExchanges: '--keep-exchanges',
  reader: '--reader',
} as const

function refuseWithoutModel(options: ModelOptions): void {
  const [given] = Object.entries(NEEDS_MODEL).filter(
    ([name]) => options[name as keyof ModelOptions] !== undefined,
  )
  if (given !== undefined)
    throw new InputError('invalid-option', `expected --model PROVIDER:NAME with ${given[1]}.`)
}

export function wishesOf(
  model: string,
  option: string,
  { modelUrl, budget, timeLimit, keepExchanges, modelCache }: ModelOptions,
  configuration: LoadedConfiguration | undefined,
  shell: Shell,
  signal: AbortSignal,
): ModelWishes {
  return {
    ...{ model, option, env: shell.env, folder: shell.folder, signal },
    prices: configuration?.models.prices ?? {},
    ...(modelUrl !== undefined && { url: modelUrl }),
    ...(budget !== undefined && { budget }),
    ...(timeLimit !== undefined && { limits: { milliseconds: timeLimit * 1000 } }),
    ...(keepExchanges !== undefined && { exchanges: keepExchanges }),
    ...(modelCache !== false && {
      cache: join(configuration?.folder ?? shell.folder, '.intertitre', 'models'),
    }),
  }
}
