import { join } from 'node:path'
import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { LoadedConfiguration } from '../configuration/load-configuration.ts'
import type { ModelWriting } from '../models/model-writing.ts'
import type { ModelWishes, OpenedModel } from '../models/open-model.ts'
import type { ServedModel } from '../models/served-model.ts'
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

/** What a service can be told of the model that it offers. */
export type ServiceModelOptions = Omit<ModelOptions, 'reader' | 'keepExchanges'>

/**
 * Adds the options of language models to a command: one that writes an article, one that compares writers, which
 * it names itself, or one that serves others.
 */
export function addModelOptions(command: Command, use: 'write' | 'compare' | 'serve' = 'write'): Command {
  if (use !== 'compare')
    command
      .option('--model <PROVIDER:NAME>', MODEL_HELP[use])
      .addOption(
        new Option('--fallback <WRITER>', 'who writes where the model does not: offline').choices([
          'offline',
        ]),
      )
  if (use === 'write')
    command
      .option('--keep-exchanges <DIR>', 'keep each question and answer; --model replay:DIR gives them again')
      .option('--reader <PROVIDER:NAME>', 'another model that reads each statement beside its evidence')
  return command
    .option('--model-url <URL>', 'where an OpenAI-compatible server listens')
    .addOption(new Option('--budget <EUR>', 'the most that a model may cost').argParser(amount('--budget')))
    .addOption(
      new Option('--time-limit <SECONDS>', 'for one answer of a model (default: 120)').argParser(
        amount('--time-limit'),
      ),
    )
    .option('--no-model-cache', 'ask again what was answered before')
}

const MODEL_HELP = {
  write: 'a language model that writes, under the same proof',
  serve: 'a language model that editors may have write, under the same proof',
} as const

/** Reads the number behind an option; throws an `InputError` where it is none above 0. */
export const amount =
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
  let opened: Promise<OpenedModel> | undefined
  const open = async () => (await import('../models/open-model.ts')).openModel(wishes(model, '--model'))
  return {
    // One purse and one cache, whatever it is asked for.
    open: () => {
      opened ??= open()
      return opened
    },
    ...(reader !== undefined && {
      openReader: async () => (await import('../models/open-model.ts')).openModel(wishes(reader, '--reader')),
    }),
    isFallbackWanted: options.fallback === 'offline',
  }
}

/**
 * The model that a service offers: what the options say, else the configuration. Rejects with an `InputError`
 * where it could not be asked: a key is missing, or a price.
 */
export async function servedModel(
  options: ServiceModelOptions,
  configuration: LoadedConfiguration | undefined,
  shell: Shell,
): Promise<ServedModel | undefined> {
  const wanted = options.model === undefined ? withConfigured(options, configuration) : options
  if (wanted.model === undefined) {
    refuseWithoutModel(options)
    return undefined
  }
  const { signal, ...wishes } = wishesOf(
    wanted.model,
    '--model',
    wanted,
    configuration,
    shell,
    new AbortController().signal,
  )
  const { openModel } = await import('../models/open-model.ts')
  const { keyName } = await import('../models/model-address.ts')
  await openModel({ ...wishes, signal })
  const key = keyName(wanted.model)
  return {
    ...wishes,
    env: key === undefined ? {} : { [key]: shell.env[key] },
    isFallbackWanted: wanted.fallback === 'offline',
  }
}

function withConfigured(
  options: ServiceModelOptions,
  configuration: LoadedConfiguration | undefined,
): ServiceModelOptions {
  const { model, url, budget, timeLimit, fallback } = configuration?.models.service ?? {}
  return {
    ...(model !== undefined && { model }),
    ...(url !== undefined && { modelUrl: url }),
    ...(budget !== undefined && { budget }),
    ...(timeLimit !== undefined && { timeLimit }),
    ...(fallback !== undefined && { fallback }),
    ...options,
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
