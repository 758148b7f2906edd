import { hostname } from 'node:os'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { editionWishes } from '../edition-wishes.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { OrderRest } from '../jobs/order-payload.ts'
import { runWorker, type WorkerEvent } from '../jobs/run-worker.ts'
import { WRITE, writeHandler } from '../jobs/write-handler.ts'
import { produceArticle } from '../produce-article.ts'
import type { Shell } from '../shell.ts'
import { untilStopped } from '../stop-signals.ts'
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
  const usual = await usualOrder(options, shell)
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
      handlers: { [WRITE]: writeHandler(store, produceArticle, usual) },
      name: `${hostname()}:${process.pid}`,
      isDrain: options.drain ?? false,
      stop: stop.signal,
      onEvent: tell,
      ...(options.atOnce !== undefined && { atOnce: options.atOnce }),
    })
  })
  return EXIT.met
}

/** What the configuration of this machine's site says, for jobs that say nothing of it. */
async function usualOrder({ config }: WorkerCommandOptions, shell: Shell): Promise<Partial<OrderRest>> {
  const configuration = loadConfiguration(shell.folder, config)
  return {
    edition: await editionWishes({ cover: false }, configuration, shell),
    ...(configuration?.brief !== undefined && { usualBrief: configuration.brief }),
  }
}
