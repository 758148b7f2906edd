import { existsSync, mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { InputError } from '@intertitre/core'
import type { FastifyInstance } from 'fastify'
import { type LoadedConfiguration, loadConfiguration } from '../configuration/load-configuration.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { runWorker } from '../jobs/run-worker.ts'
import { WRITE, writeHandler } from '../jobs/write-handler.ts'
import { LONGEST_WRITING, type ServedModel } from '../models/served-model.ts'
import { administratorLink } from '../service/administrator-link.ts'
import type { Desk, DeskModel, Publishing } from '../service/desk.ts'
import { createLog } from '../service/log.ts'
import { newSecret } from '../service/secrets.ts'
import { createService } from '../service/service.ts'
import { removeServiceFile, writeServiceFile } from '../service/service-file.ts'
import type { Shell } from '../shell.ts'
import { untilStopped } from '../stop-signals.ts'
import { openStore } from '../store/open-store.ts'
import type { TaskSettings } from '../tasks/run-tasks.ts'
import { TaskPool } from '../tasks/task-pool.ts'
import { taskSettings } from '../tasks/task-settings.ts'
import { dataFolder } from './data-folder.ts'
import { type ServiceModelOptions, servedModel } from './model-options.ts'
import { factsOf } from './worker-log.ts'

export interface ServeOptions extends ServiceModelOptions {
  readonly port: number
  readonly host: string
  readonly data?: string
  readonly url?: string
  readonly proxy?: boolean
  readonly openFeeds?: boolean
  readonly worker: boolean
  readonly config?: string
  readonly logLevel: string
}

/** Serves the desk until it is told to end; then lets requests finish, and closes the store. */
export async function serve(options: ServeOptions, shell: Shell): Promise<ExitCode> {
  const folder = dataFolder(options, shell)
  mkdirSync(folder, { recursive: true })
  const configuration = loadConfiguration(shell.folder, options.config)
  const settings = await taskSettings(configuration, shell)
  const served = await servedModel(options, configuration, shell)
  const store = await openStore({ url: shell.env.DATABASE_URL, folder })
  const tasks = new TaskPool(settings)
  const model = served === undefined ? undefined : deskModel(served, settings)
  let url = options.url ?? addressOf(options.host, options.port)
  const desk: Desk = {
    store,
    tasks,
    settings,
    log: createLog(options.logLevel, shell.stderr),
    now: () => new Date(),
    url: () => url,
    isSecure: url.startsWith('https:'),
    shellSecret: newSecret(),
    ...(options.proxy && { isBehindProxy: true }),
    ...(options.openFeeds && { hasOpenFeeds: true }),
    ...webFolder(),
    ...(model !== undefined && { model }),
    ...(configuration !== undefined && { publishing: publishingOf(configuration, settings, shell) }),
  }
  const app = await createService(desk)
  const stop = new AbortController()
  let working: Promise<void> | undefined
  try {
    const isStopped = untilStopped()
    if (options.worker) working = work(desk, tasks.size - 1, stop.signal)
    await listen(app, options)
    const address = addressOf(options.host, (app.server.address() as AddressInfo).port)
    // Port 0 is any: only now it is known where links lead.
    url = options.url ?? address
    writeServiceFile(folder, { url, address, secret: desk.shellSecret ?? '', pid: process.pid })
    await welcome(desk, shell)
    await isStopped
    shell.stdout.write('Ending; requests that run are let finish.\n')
  } finally {
    removeServiceFile(folder)
    stop.abort()
    await app.close()
    await working
    await tasks.close()
    await model?.tasks.close()
    await store.close()
  }
  return EXIT.met
}

/** Articles that a model writes at the same time; each thread holds French by itself. */
const MODEL_THREADS = 2
/** A writing has this long to end in order. */
const ENDING = 120_000

const deskModel = (served: ServedModel, settings: TaskSettings): DeskModel => ({
  name: served.model,
  tasks: new TaskPool({
    ...{ ...settings, model: served },
    ...{ threads: MODEL_THREADS, maxWaiting: 20, timeout: LONGEST_WRITING + ENDING },
  }),
})

const publishingOf = (
  { targets, folder }: LoadedConfiguration,
  { edition = {} }: TaskSettings,
  { env }: Shell,
): Publishing => ({ configured: targets, base: folder, env, wishes: edition })

/** Does queued jobs beside the requests, with all threads but one, until it is stopped. */
const work = ({ store, tasks, model, log }: Desk, atOnce: number, stop: AbortSignal): Promise<void> =>
  runWorker({
    store,
    handlers: {
      [WRITE]: writeHandler(store, ({ writer = 'offline', ...order }, onStage, signal) =>
        (writer === 'model' && model !== undefined ? model.tasks : tasks).run(
          'produce',
          { order, writer },
          { onStage, signal },
        ),
      ),
    },
    name: `${hostname()}:${process.pid}`,
    atOnce,
    stop,
    stopNow: stop,
    onEvent(event) {
      // Why a job failed is told with the job; it may quote the story.
      const { reason: _, ...facts } = factsOf(event)
      log.info(facts, 'job')
    },
  }).catch((error: unknown) => log.error({ err: error }, 'the worker ended'))

async function welcome(desk: Desk, shell: Shell): Promise<void> {
  const { store } = desk
  shell.stdout.write(`Intertitre is served at ${desk.url()}\nStore     ${store.description}\n`)
  if (desk.model !== undefined) shell.stdout.write(`Model     ${desk.model.name}\n`)
  if ((await store.people.list()).length > 0) {
    shell.stdout.write('Sign in   npx intertitre sign-in prints a link\n')
    return
  }
  const { link } = await administratorLink(desk, undefined, {
    kind: 'shell',
    id: 'shell',
    name: 'intertitre serve',
  })
  shell.stdout.write(
    `Sign in   ${link}\n          (once, within a day; npx intertitre sign-in prints another)\n`,
  )
}

async function listen(app: FastifyInstance, { host, port }: ServeOptions): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    const what =
      code === 'EADDRINUSE' ? 'is in use' : code === 'EACCES' ? 'may not be used' : `cannot be used (${code})`
    throw new InputError(
      'invalid-option',
      `expected a free address, but ${host}:${port} ${what}; --port takes another.`,
      { cause },
    )
  }
}

const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`

/** What the build of the editor left beside the program. */
function webFolder(): Pick<Desk, 'web'> {
  const web = fileURLToPath(new URL('./web', import.meta.url))
  return existsSync(`${web}/index.html`) ? { web } : {}
}
