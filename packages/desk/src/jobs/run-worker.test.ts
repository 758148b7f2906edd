import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { InputError } from '@intertitre/core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { openStore } from '../store/open-store.ts'
import type { Job, NewJob, Store } from '../store/store.ts'
import { SHELL } from '../testing/store-suite.ts'
import { type JobHandler, runWorker, type WorkerEvent, type WorkerOptions } from './run-worker.ts'

let folder: string
let store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-worker-'))
  store = await openStore({ folder, retryDelay: 1 })
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

let events: WorkerEvent[] = []
beforeEach(() => {
  events = []
})

const add = (job: Partial<NewJob> = {}) =>
  store.jobs.add({ kind: 'test', title: 'Un titre', payload: {}, ...job }, SHELL)

/** Works on what is queued until nothing is left. */
const drain = (handler: JobHandler, options: Partial<WorkerOptions> = {}) =>
  runWorker({
    store,
    handlers: { test: handler },
    name: 'test:1',
    pause: 20,
    isDrain: true,
    stop: new AbortController().signal,
    onEvent: (event) => events.push(event),
    ...options,
  })

const now = async ({ id }: Job): Promise<Job> => (await store.jobs.get(id)) as Job
const kinds = () => events.map(({ kind }) => kind)

test('does what is queued, the most urgent first, and ends', async () => {
  const jobs = [await add({ title: 'a' }), await add({ title: 'b', priority: 9 }), await add({ title: 'c' })]
  const titles: string[] = []
  await drain(async ({ title }) => {
    titles.push(title)
    return { dossier: sampleDossier() }
  })
  expect(titles).toEqual(['b', 'a', 'c'])
  for (const job of jobs)
    expect(await now(job)).toMatchObject({ state: 'done', articleId: expect.any(String) })
  expect(kinds()).toEqual(['taken', 'done', 'taken', 'done', 'taken', 'done'])
})

test('tells how far a job is', async () => {
  const job = await add()
  // Long before the next sign of life is due.
  await drain(
    async (_, { onStage }) => {
      onStage('planning')
      while ((await now(job)).stage === undefined) await turn()
      expect((await now(job)).stage).toBe('planning')
      return undefined
    },
    { silence: 86_400_000 },
  )
  expect(await now(job)).toMatchObject({ state: 'done' })
  expect((await now(job)).stage).toBeUndefined()
})

test('tries again what fails, and gives up with the last reason', async () => {
  const job = await add({ tries: 2 })
  let tries = 0
  await drain(async () => {
    throw new Error(`No answer ${++tries}.`)
  })
  expect(tries).toBe(2)
  expect(await now(job)).toMatchObject({ state: 'failed', reason: 'No answer 2.', tries: 2 })
  expect(events.flatMap((event) => (event.kind === 'failed' ? [event.state] : []))).toEqual([
    'retrying',
    'failed',
  ])
})

const final = [
  { name: 'bad input', error: new InputError('empty', 'expected a story.') },
  { name: 'what says so', error: Object.assign(new Error('No such model.'), { isRetryable: false }) },
]
for (const { name, error } of final) {
  test(`gives up ${name} at once`, async () => {
    const job = await add()
    await drain(() => Promise.reject(error))
    expect(await now(job)).toMatchObject({ state: 'failed', reason: error.message, tries: 1 })
  })
}

test('leaves what it does not know to others', async () => {
  const jobs = [await add({ kind: 'unheard-of', tries: 1 }), await add({ kind: 'toString', tries: 1 })]
  await drain(async () => undefined)
  for (const job of jobs)
    expect(await now(job)).toMatchObject({ state: 'failed', reason: expect.stringContaining(job.kind) })
})

test('keeps nothing of a job that is called off, and tells its handler', async () => {
  const job = await add()
  const before = (await store.articles.list()).total
  await drain(
    async (_, { signal }) => {
      await store.jobs.cancel(job.id, SHELL)
      while (!signal.aborted) await turn()
      return { dossier: sampleDossier() }
    },
    { silence: 200 },
  )
  expect(await now(job)).toMatchObject({ state: 'cancelled' })
  expect((await store.articles.list()).total).toBe(before)
  expect(kinds()).toEqual(['taken', 'lost'])
})

test('told to stop, it ends the job that runs and takes no other', async () => {
  const [first, second] = [await add(), await add()]
  const stop = new AbortController()
  await drain(
    async () => {
      stop.abort()
      await turn()
      return undefined
    },
    { stop: stop.signal, isDrain: false },
  )
  expect([(await now(first)).state, (await now(second)).state]).toEqual(['done', 'queued'])
  await store.jobs.cancel(second.id, SHELL)
})

test('told to stop now, it gives the job back, and the try does not count', async () => {
  const job = await add()
  const stop = new AbortController()
  const stopNow = new AbortController()
  await drain(
    () => {
      stop.abort()
      stopNow.abort()
      return new Promise(() => {})
    },
    { stop: stop.signal, stopNow: stopNow.signal },
  )
  expect(await now(job)).toMatchObject({ state: 'queued', tries: 0 })
  expect(kinds()).toEqual(['taken', 'given-back'])
  await store.jobs.cancel(job.id, SHELL)
})

test('a job that is queued here wakes it', async () => {
  const stop = new AbortController()
  const working = drain(
    async () => {
      stop.abort()
      return undefined
    },
    { stop: stop.signal, isDrain: false, pause: 3_600_000 },
  )
  // Until it has found nothing and waits: only then is there something to wake.
  for (let looks = 0; looks < 50; looks++) await turn()
  const job = await add()
  await working
  expect(await now(job)).toMatchObject({ state: 'done' })
})

test('does several at a time where it is told to', async () => {
  const jobs = [await add(), await add(), await add()]
  let running = 0
  let most = 0
  await drain(
    async () => {
      most = Math.max(most, ++running)
      while (running < 3 && most < 3) await turn()
      running--
      return undefined
    },
    { atOnce: 3 },
  )
  expect(most).toBe(3)
  for (const job of jobs) expect(await now(job)).toMatchObject({ state: 'done' })
})
