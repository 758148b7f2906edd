import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { openStore } from '../store/open-store.ts'
import { type Store, StoreUnavailableError } from '../store/store.ts'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'
import { SHELL, withHeadline } from '../testing/store-suite.ts'
import { runWorker, type WorkerEvent } from './run-worker.ts'

const JOBS = 60
const OUTAGES = 2

describe.skipIf(isPostgresLeftOut)('PostgreSQL stopped and started under load', () => {
  let cluster: PostgresCluster
  let store: Store
  beforeAll(async () => {
    cluster = startPostgres()
    store = await openStore({ url: cluster.createDatabase(), folder: '', retryDelay: 1 })
  }, 120_000)
  afterAll(async () => {
    await store?.close()
    cluster?.remove()
  })

  test('every job is done once, and no save that was acknowledged is lost', {
    timeout: 300_000,
  }, async () => {
    const queued: string[] = []
    for (let index = 0; index < JOBS; index++)
      queued.push(
        (await store.jobs.add({ kind: 'test', title: `${index}`, payload: index, tries: 20 }, SHELL)).id,
      )
    const events: WorkerEvent['kind'][] = []
    const working = runWorker({
      store,
      handlers: {
        test: async () => {
          await wait(10)
          return { dossier: sampleDossier() }
        },
      },
      name: 'test:1',
      atOnce: 3,
      pause: 50,
      silence: 2_000,
      isDrain: true,
      stop: new AbortController().signal,
      onEvent: ({ kind }) => events.push(kind),
    })
    const { id } = await store.articles.add({ dossier: sampleDossier() }, SHELL)
    const stop = new AbortController()
    const saving = saveUntil(stop.signal, store, id)
    for (let outage = 1; outage <= OUTAGES; outage++) {
      const before = events.filter((kind) => kind === 'done').length
      while (events.filter((kind) => kind === 'done').length < before + 10) await wait(10)
      cluster.stop('immediate')
      await expect(store.ping()).rejects.toThrow(StoreUnavailableError)
      while (!isAway(events)) await wait(10)
      cluster.start()
    }
    await working
    stop.abort()
    const acknowledged = await saving

    const jobs = await Promise.all(queued.map((each) => store.jobs.get(each)))
    expect(jobs.map((job) => job?.state)).toEqual(queued.map(() => 'done'))
    const articles = new Set(jobs.map((job) => job?.articleId))
    expect(articles.size).toBe(JOBS)
    expect((await store.articles.list()).total).toBe(JOBS + 1)
    expect(acknowledged.length).toBeGreaterThan(0)
    for (const version of acknowledged)
      expect((await store.articles.version(id, version))?.headline).toBe(`Titre ${version}`)
  })
})

/** Whether the worker has told that the database is away, and not yet that it is back. */
const isAway = (events: readonly WorkerEvent['kind'][]): boolean =>
  events.lastIndexOf('unavailable') > events.lastIndexOf('available')

/** Saves version after version; what was not acknowledged is looked up and gone on from. */
async function saveUntil(signal: AbortSignal, store: Store, id: string): Promise<readonly number[]> {
  const acknowledged: number[] = []
  let version = 1
  while (!signal.aborted) {
    try {
      const saved = await store.articles.save(
        id,
        version,
        { dossier: withHeadline(`Titre ${version + 1}`) },
        SHELL,
      )
      if (saved.kind === 'saved') acknowledged.push(saved.version.version)
      version = saved.kind === 'conflict' ? saved.current.version : version + 1
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
    }
    await wait(20)
  }
  return acknowledged
}
