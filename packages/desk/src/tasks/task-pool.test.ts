import { afterEach, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { STORY } from '../testing/running-service.ts'
import { BusyError, TaskError } from './task-errors.ts'
import { TaskPool, type TaskPoolOptions } from './task-pool.ts'

beforeAll(ensureBuilt, 120_000)

const script = new URL('../../dist/task-worker.js', import.meta.url)
const pools: TaskPool[] = []
const pool = (options: TaskPoolOptions = {}): TaskPool => {
  const made = new TaskPool({ script, threads: 1, ...options })
  pools.push(made)
  return made
}
afterEach(() => Promise.all(pools.splice(0).map((each) => each.close())))

const story = { name: 'argument', content: STORY }
/** A thread that does with each task what its script says. */
const scripted = (body: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort as port } from 'node:worker_threads'; port.on('message', ({ id, input }) => { ${body} })`)}`,
  )

test('a task is done in a thread, its stages told', async () => {
  const stages: string[] = []
  const { tally, dossier } = await pool().run('write', { story }, { onStage: (stage) => stages.push(stage) })
  expect(tally.headline).toBe(dossier.article.headline.text)
  expect(stages).toContain('checking every statement')
})

test('what cannot be served is refused as it would be here', async () => {
  const refused = pool().run('write', { story: { name: 'argument', content: 'Trop court.' } })
  await expect(refused).rejects.toMatchObject({ name: 'InputError', code: 'too-short' })
})

test('tasks wait for a thread, so many and no more', async () => {
  const small = pool({ maxWaiting: 2 })
  const running = Array.from({ length: 3 }, () => small.run('read', { story }))
  expect(small.load).toEqual({ running: 1, waiting: 2 })
  await expect(small.run('read', { story })).rejects.toBeInstanceOf(BusyError)
  expect((await Promise.all(running)).map(({ language }) => language)).toEqual(['fr', 'fr', 'fr'])
  expect(small.load).toEqual({ running: 0, waiting: 0 })
})

test('a task that takes too long is given up, and the next is done by another thread', async () => {
  const slow = pool({
    script: scripted('if (input.source !== 1) for (;;) {} ; port.postMessage({ id, output: 2 })'),
    timeout: 300,
  })
  const ask = (source: number) => slow.run('file', { source } as never)
  await expect(ask(0)).rejects.toThrow('longer than 0.3 seconds')
  expect(await ask(1)).toBe(2)
})

test('a thread that ends takes its task with it, and no other', async () => {
  const fragile = pool({
    script: scripted('if (input.source !== 1) process.exit(3); port.postMessage({ id, output: 2 })'),
  })
  const ask = (source: number) => fragile.run('file', { source } as never)
  const [lost, done] = await Promise.allSettled([ask(0), ask(1)])
  expect(lost).toMatchObject({ status: 'rejected', reason: expect.any(TaskError) })
  expect(done).toEqual({ status: 'fulfilled', value: 2 })
})

test('what nobody waits for any more is ended: waiting or running', async () => {
  const endless = pool({
    script: scripted('if (input.source !== 1) for (;;) {} ; port.postMessage({ id, output: 2 })'),
  })
  const ask = (source: number, signal?: AbortSignal) =>
    endless.run('file', { source } as never, signal === undefined ? {} : { signal })
  const [running, waiting] = [new AbortController(), new AbortController()]
  const tasks = [ask(0, running.signal), ask(0, waiting.signal), ask(1)].map((task) =>
    task.catch((error: unknown) => error),
  )
  waiting.abort(new TaskError('gone'))
  running.abort(new TaskError('gone'))
  expect(await Promise.all(tasks)).toEqual([expect.any(TaskError), expect.any(TaskError), 2])
})

test('what is to stop ends in order, running or waiting, with what it has', async () => {
  const patient = pool({
    script: new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort as port } from 'node:worker_threads'
        port.on('message', ({ id, stop, input }) => {
          if (stop) port.postMessage({ id, output: 'as far as it came' })
          else port.postMessage({ id, report: { done: input.source } })
        })`)}`,
    ),
  })
  const reports: unknown[] = []
  const ask = (source: number, stop: AbortSignal) =>
    patient.run('file', { source } as never, { stop, onReport: (report) => reports.push(report) })
  const [running, waiting] = [new AbortController(), new AbortController()]
  const tasks = [ask(1, running.signal), ask(2, waiting.signal)]
  waiting.abort()
  await expect.poll(() => reports).toEqual([{ done: 1 }])
  running.abort()
  expect(await Promise.all(tasks)).toEqual(['as far as it came', 'as far as it came'])
  expect(reports).toEqual([{ done: 1 }, { done: 2 }])
})

test('what cannot be passed to a thread is refused, and the thread goes on', async () => {
  const one = pool()
  await expect(one.run('read', { story: { name: 'x', content: () => {} } } as never)).rejects.toThrow(
    /could not be cloned/u,
  )
  expect((await one.run('read', { story })).language).toBe('fr')
})

test('after closing nothing is taken any more', async () => {
  const closed = pool()
  await closed.close()
  await expect(closed.run('read', { story })).rejects.toThrow('closing')
})
