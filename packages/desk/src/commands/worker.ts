import { hostname } from 'node:os'
import { InputError } from '@intertitre/core'
import { type LoadedConfiguration, loadConfiguration } from '../configuration/load-configuration.ts'
import { editionWishes } from '../edition-wishes.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { OrderRest } from '../jobs/order-payload.ts'
import { runWorker, type WorkerEvent } from '../jobs/run-worker.ts'
import { type JobEngine, WRITE, writeHandler } from '../jobs/write-handler.ts'
import { type ServedModel, servedWriting } from '../models/served-model.ts'
import { produceArticle } from '../produce-article.ts'
import type { Shell } from '../shell.ts'
import { untilStopped } from '../stop-signals.ts'
import { NO_MODEL } from '../tasks/no-model.ts'
import { servedModel } from './model-options.ts'
import { withShellStore } from './open-shell-store.ts'
import { describeEvent } from './worker-log.ts'

export interface WorkerCommandOptions {
  readonly data?: string
  readonly atOnce?: number
  readonly drain?: boolean
  readonly json?: boolean
  readonly config?: string
}

/** Does queued jobs until it is told to end, or nothing is left; a job that runs then is let end. */
export async function worker(options: WorkerCommandOptions, shell: Shell): Promise<ExitCode> {
  const configuration = loadConfiguration(shell.folder, options.config)
  const usual = await usualOrder(configuration, shell)
  const model = await servedModel({}, configuration, shell)
  const stop = new AbortController()
  untilStopped().then(() => {
    stop.abort()
    shell.stderr.write('intertitre: ending when the jobs that run are done; once more ends at once.\n')
  })
  const tell = (event: WorkerEvent) => shell.stderr.write(`${describeEvent(event, options.json ?? false)}\n`)
  await withShellStore(options, shell, async (store) => {
    shell.stderr.write(`intertitre: working on jobs in ${store.description}\n`)
    await runWorker({
      store,
      handlers: { [WRITE]: writeHandler(store, engineWith(model), usual) },
      name: `${hostname()}:${process.pid}`,
      isDrain: options.drain ?? false,
      stop: stop.signal,
      onEvent: tell,
      ...(options.atOnce !== undefined && { atOnce: options.atOnce }),
    })
  })
  return EXIT.met
}

/** Writes as the job wants; its model is the one of this machine's configuration. */
const engineWith =
  (model: ServedModel | undefined): JobEngine =>
  ({ writer, ...order }, onStage, signal) => {
    if (writer !== 'model') return produceArticle(order, onStage)
    if (model === undefined) throw new InputError('model', NO_MODEL)
    return produceArticle({ ...order, writing: servedWriting(model, signal, undefined) }, onStage)
  }

/** What the configuration of this machine's site says, for jobs that say nothing of it. */
async function usualOrder(
  configuration: LoadedConfiguration | undefined,
  shell: Shell,
): Promise<Partial<OrderRest>> {
  return {
    edition: await editionWishes({ cover: false }, configuration, shell),
    ...(configuration?.brief !== undefined && { usualBrief: configuration.brief }),
  }
}
