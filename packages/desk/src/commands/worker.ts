import { hostname } from 'node:os'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { runWorker, type WorkerEvent } from '../jobs/run-worker.ts'
import { WRITE, writeHandler } from '../jobs/write-handler.ts'
import type { Shell } from '../shell.ts'
import { untilStopped } from '../stop-signals.ts'
import { TaskPool } from '../tasks/task-pool.ts'
import { taskSettings } from '../tasks/task-settings.ts'
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

/** Milliseconds that one job may take: a model on a slow machine writes for minutes. */
const JOB_TIMEOUT = 3_600_000

/**
 * Does queued jobs until it is told to end, or nothing is left. The jobs that run then are let end; told
 * once more, it gives them back. They are done in threads, so that this process hears signals, shows that
 * it lives, and can break a job off.
 */
export async function worker(options: WorkerCommandOptions, shell: Shell): Promise<ExitCode> {
  const { atOnce = 1, drain: isDrain = false, json: isJson = false } = options
  const configuration = loadConfiguration(shell.folder, options.config)
  const settings = await taskSettings(configuration, shell)
  // The model is the one of this machine's configuration.
  const model = await servedModel({}, configuration, shell)
  const signals = stopSignals(shell)
  const tasks = new TaskPool({
    ...settings,
    ...(model !== undefined && { model }),
    threads: atOnce,
    timeout: JOB_TIMEOUT,
  })
  try {
    await withShellStore(options, shell, async (store) => {
      shell.stderr.write(`intertitre: working on jobs in ${store.description}\n`)
      await runWorker({
        store,
        handlers: {
          [WRITE]: writeHandler(store, ({ writer = 'offline', ...order }, onStage, signal) =>
            tasks.run('produce', { order, writer }, { onStage, signal }),
          ),
        },
        name: `${hostname()}:${process.pid}`,
        atOnce,
        isDrain,
        ...signals,
        onEvent: (event: WorkerEvent) => shell.stderr.write(`${describeEvent(event, isJson)}\n`),
      })
    })
  } finally {
    await tasks.close()
  }
  return EXIT.met
}

/** Aborted by the first and by the second Ctrl-C or SIGTERM; a third ends the process as it is. */
function stopSignals(shell: Shell): { readonly stop: AbortSignal; readonly stopNow: AbortSignal } {
  const [stop, stopNow] = [new AbortController(), new AbortController()]
  const listen = async (): Promise<void> => {
    await untilStopped()
    stop.abort()
    shell.stderr.write('intertitre: ending when the jobs that run are done; once more ends at once.\n')
    await untilStopped()
    stopNow.abort()
    shell.stderr.write('intertitre: ending; the jobs that run go back to the queue.\n')
  }
  void listen()
  return { stop: stop.signal, stopNow: stopNow.signal }
}
