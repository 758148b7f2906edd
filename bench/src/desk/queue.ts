import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readPlainText } from '@intertitre/core'
import { sampleDossier } from '../../../packages/core/src/testing/sample-dossier.ts'
import { runWorker } from '../../../packages/desk/src/jobs/run-worker.ts'
import { writeHandler } from '../../../packages/desk/src/jobs/write-handler.ts'
import { produceArticle } from '../../../packages/desk/src/produce-article.ts'
import type { StorePlace } from '../../../packages/desk/src/store/open-store.ts'
import type { NewJob } from '../../../packages/desk/src/store/store.ts'
import { killSavers, killWorkers, withStore } from '../../../packages/desk/src/testing/fault-trials.ts'
import { startFaultProcess } from '../../../packages/desk/src/testing/kill-at-random.ts'
import { POSTGRES_BIN, startPostgres } from '../../../packages/desk/src/testing/postgres-cluster.ts'
import { killService } from '../../../packages/desk/src/testing/service-trial.ts'

/**
 * How fast a queue is drained, and what is lost when processes are killed: npm run bench:queue --
 * [--jobs 10000] [--stories 100] [--kill 2000] [--served 400]; 0 leaves a part out. Wall time: mind what else the machine does.
 */
const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '10000' },
    stories: { type: 'string', default: '100' },
    kill: { type: 'string', default: '2000' },
    served: { type: 'string', default: '400' },
  },
})
const [jobs, stories, kill, served] = [values.jobs, values.stories, values.kill, values.served].map(
  Number,
) as [number, number, number, number]
/** Of the service, while it saves and queues over HTTP. */
const SERVICE_KILLS = 12
const EXAMPLE = fileURLToPath(new URL('../../../examples/tempete-littoral.txt', import.meta.url))
const by = { kind: 'shell', id: 'bench', name: 'bench' } as const

let made = 0
const folder = mkdtempSync(join(tmpdir(), 'intertitre-queue-'))
const dossier = join(folder, 'dossier.json')
writeFileSync(dossier, JSON.stringify(sampleDossier()))
const cluster = POSTGRES_BIN === undefined ? undefined : startPostgres()
console.log(`${cpus().length} cores, Node ${process.version}`)
try {
  if (cluster === undefined) console.log('no PostgreSQL here: its figures are left out')
  if (jobs > 0) await drainAll()
  if (kill > 0) await killAll()
  if (served > 0) await killServices()
} finally {
  cluster?.remove()
  rmSync(folder, { recursive: true })
}

async function drainAll(): Promise<void> {
  for (const workers of [1, 2, 4])
    if (cluster !== undefined)
      report(`PostgreSQL, ${workers} workers, queue alone`, jobs, await drain(newServer(), workers))
  report('folder, 1 worker, queue alone', jobs, await drain(newFolder(), 1))
  for (const place of [...(cluster === undefined ? [] : [newServer()]), newFolder()])
    report(`${place.url ? 'PostgreSQL' : 'folder'}, 1 worker, writing`, stories, await write(place))
}

async function killAll(): Promise<void> {
  for (const place of [newFolder, ...(cluster === undefined ? [] : [newServer])]) {
    const name = place === newFolder ? 'folder' : 'PostgreSQL'
    const processes = place === newFolder ? 1 : 2
    const worked = await killWorkers({
      place: { ...place(), retryDelay: 1 },
      count: kill,
      processes,
      seed: 11,
    })
    console.log(
      `${name}: ${kill} jobs, ${worked.kills} × kill -9: ${worked.lost.length} lost, ${worked.extra} twice`,
    )
    const saved = await killSavers({ place: place(), count: kill, processes: 1, seed: 12 })
    console.log(`${name}: ${saved.acknowledged} saves, ${saved.kills} × kill -9: ${saved.lost.length} lost`)
  }
}

/** Saves and orders over HTTP, the service killed and started again; an order for every ten saves. */
async function killServices(): Promise<void> {
  for (const place of [newFolder(), ...(cluster === undefined ? [] : [newServer()])]) {
    const orders = Math.ceil(served / 10)
    const outcome = await killService({
      place,
      folder,
      saves: served,
      jobs: orders,
      kills: SERVICE_KILLS,
      seed: 13,
    })
    console.log(
      `${place.url ? 'PostgreSQL' : 'folder'}, service: ${outcome.saves} saves and ${orders} orders, ${outcome.kills} × kill -9: ` +
        `${outcome.lostSaves.length} saves and ${outcome.lostJobs.length} orders lost, ${outcome.extra} twice`,
    )
  }
}

function report(name: string, count: number, milliseconds: number): void {
  const rate = (count / milliseconds) * 1000
  console.log(`${name}: ${count} in ${(milliseconds / 1000).toFixed(1)} s, ${rate.toFixed(1)} a second`)
}

function newFolder(): StorePlace {
  return { folder: join(folder, String(made++)) }
}
function newServer(): StorePlace {
  return { url: cluster?.createDatabase(), folder: '' }
}

/** Milliseconds from when all workers are ready to when nothing is left. */
async function drain(place: StorePlace, workers: number): Promise<number> {
  await fill(place, jobs, { kind: 'test', title: 'bench', payload: null })
  const started = Array.from({ length: workers }, () =>
    startFaultProcess('drain', JSON.stringify(place), dossier),
  )
  await Promise.all(started.map((worker) => worker.hasSaid(1)))
  const start = performance.now()
  await Promise.all(started.map((worker) => worker.ended))
  return performance.now() - start
}

async function write(place: StorePlace): Promise<number> {
  return withStore(place, async (store) => {
    const story = await store.stories.add(readPlainText(readFileSync(EXAMPLE, 'utf8'), 'bench'), by)
    for (let index = 0; index < stories; index++)
      await store.jobs.add({ kind: 'write', title: 'bench', storyId: story.id, payload: {} }, by)
    const start = performance.now()
    await runWorker({
      store,
      handlers: { write: writeHandler(store, produceArticle) },
      name: 'bench:1',
      isDrain: true,
      stop: new AbortController().signal,
    })
    return performance.now() - start
  })
}

async function fill(place: StorePlace, count: number, job: NewJob): Promise<void> {
  await withStore(place, async (store) => {
    for (let index = 0; index < count; index++) await store.jobs.add(job, by)
  })
}
