import { isRefuted } from '@intertitre/core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ServedModel } from '../models/served-model.ts'
import { directTasks } from '../tasks/direct-tasks.ts'
import type { Tasks } from '../tasks/tasks.ts'
import { type Caller, type RunningService, runService, STORY } from '../testing/running-service.ts'
import {
  answerBy,
  type Question,
  type Reply,
  type ScriptedServer,
  type ShownFact,
  scriptedModelServer,
} from '../testing/scripted-model-server.ts'

const KEY = 'sk-desk-secret-0123456789'
/** In other words than the built-in writer's. */
const reworded = ({ text }: ShownFact): string =>
  text.startsWith('Quarante-deux riverains')
    ? 'Par précaution, quarante-deux riverains ont été évacués.'
    : text
const OWN = 'Par précaution, quarante-deux riverains ont été évacués.'
const telling = (question: Question): Reply => ({ answer: answerBy(question, reworded) })

let server: ScriptedServer
let service: RunningService
let editor: Caller
/** What the model does, and how the desk was told to use it; each test its own. */
let script: (question: Question) => Reply = telling
let tasks: Tasks
beforeAll(async () => {
  server = await scriptedModelServer((question) => script(question))
  service = await runService({
    model: {
      name: 'compatible:scripted',
      tasks: {
        run: (...task) => tasks.run(...task),
        load: { running: 0, waiting: 0 },
        close: async () => {},
      },
    },
  })
  editor = await service.person('editor')
}, 60_000)
beforeEach(() => use(telling))
afterAll(async () => {
  await service.close()
  await server.close()
}, 60_000)

/** From here on the model answers as `next` says; questions are counted from 0. */
function use(next: (question: Question) => Reply, changes: Partial<ServedModel> = {}): void {
  const before = server.questions.length
  script = (question) => next({ ...question, count: question.count - before })
  tasks = directTasks({
    model: {
      ...{ model: 'compatible:scripted', option: '--model', url: server.url, folder: '.' },
      ...{ env: { INTERTITRE_MODEL_KEY: KEY }, isFallbackWanted: false, limits: { pause: 1 } },
      prices: { 'compatible:scripted': { input: 1000, output: 1000 } },
      ...changes,
    },
  })
}

const countOf = async (path: string): Promise<number> => (await editor('GET', path)).json.total

type Told = { readonly event: string; readonly data: Record<string, unknown> & { text?: { text: string } } }

const eventsIn = (text: string): readonly Told[] =>
  [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gmu)].map(([, event = '', data = '']) => ({
    event,
    data: JSON.parse(data),
  }))

const order = { text: STORY, brief: 'avec des intertitres', writer: 'model' }
const events = { accept: 'text/event-stream' }

test('who is signed in is told which model may write, and never its key', async () => {
  const me = await editor('GET', '/api/me')
  expect(me.json.model).toBe('compatible:scripted')
  const { text, json } = await editor('POST', '/api/write', order)
  expect(json.article.dossier.article).toMatchObject({ writer: 'compatible:scripted' })
  expect(json.article.dossier.claims.filter(isRefuted)).toEqual([])
  expect(server.requests[0]?.key).toBe(KEY)
  for (const told of [text, me.text, service.log()]) expect(told).not.toContain(KEY)
})

test('without one, the model is refused and nobody is told of any', async () => {
  const without = await runService()
  try {
    const person = await without.person('editor')
    expect((await person('GET', '/api/me')).json).not.toHaveProperty('model')
    for (const queued of [false, true])
      expect(await person('POST', '/api/write', { ...order, queued })).toMatchObject({
        status: 422,
        json: { error: { code: 'no-model' } },
      })
    expect((await person('GET', '/api/stories')).json.total).toBe(0)
  } finally {
    await without.close()
  }
})

test('its progress is told part by part, with each text that stands, time left and cost', async () => {
  const { text, headers } = await editor('POST', '/api/write', order, events)
  expect(headers.get('content-type')).toContain('text/event-stream')
  const told = eventsIn(text)
  expect(told[0]).toEqual({ event: 'begun', data: { id: expect.any(String) } })
  const reports = told.filter(({ event }) => event === 'report').map(({ data }) => data)
  expect(reports[0]).toMatchObject({ done: 0, model: 'compatible:scripted' })
  const last = reports.at(-1)!
  expect(last).toMatchObject({ done: last.parts, secondsLeft: 0 })
  expect(last.cost).toBeGreaterThan(0)
  expect(
    reports.filter(({ text: found }) => found !== undefined).map(({ text: found }) => found!.text),
  ).toContain(OWN)
  const costs = reports.map(({ cost }) => Number(cost))
  expect(costs).toEqual([...costs].sort((one, other) => one - other))
  const { event, data } = told.at(-1)!
  expect(event).toBe('article')
  const { json } = await editor('GET', `/api/articles/${data.id}`)
  expect(JSON.stringify(json.dossier.article.blocks)).toContain(OWN)
})

test('the built-in writer’s progress is told in the same way', async () => {
  const told = eventsIn((await editor('POST', '/api/write', { text: STORY }, events)).text)
  expect(told.map(({ event }) => event)).toEqual(expect.arrayContaining(['begun', 'stage', 'article']))
  expect(told.filter(({ event }) => event === 'report')).toEqual([])
})

/** Hangs from the question of this number on. */
const hangingFrom =
  (from: number) =>
  (question: Question): Reply =>
    question.count < from ? telling(question) : { raw() {} }

/** Reads events until one is as wanted; gives all that came. */
async function listen(
  isWanted: (told: Told) => boolean,
): Promise<{ told: readonly Told[]; rest(): Promise<readonly Told[]>; leave(): void }> {
  const leaving = new AbortController()
  const response = await fetch(`${service.url}/api/write`, {
    method: 'POST',
    headers: { ...editor.headers, ...events, 'content-type': 'application/json' },
    body: JSON.stringify(order),
    signal: leaving.signal,
  })
  const pieces = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!eventsIn(text).some(isWanted)) {
    const { value, done } = await pieces.read()
    if (done) throw new Error(`Expected more than: ${text.slice(-500)}`)
    text += value
  }
  return {
    told: eventsIn(text),
    leave: () => leaving.abort(),
    async rest() {
      for (;;) {
        const { value, done } = await pieces.read()
        if (done) return eventsIn(text)
        text += value
      }
    },
  }
}

const isReportAfter =
  (done: number) =>
  ({ event, data }: Told): boolean =>
    event === 'report' && Number(data.done) >= done

test('stopped by who asked: what is done is kept, the built-in writer tells the rest', async () => {
  use(hangingFrom(2))
  const { told, rest } = await listen(isReportAfter(1))
  const { id } = told[0]!.data
  const other = await service.person('editor')
  expect((await other('POST', `/api/write/${id}/stop`)).status).toBe(404)
  expect((await editor('POST', `/api/write/${id}/stop`)).status).toBe(202)
  const { event, data } = (await rest()).at(-1)!
  expect(event).toBe('article')
  const { dossier } = (await editor('GET', `/api/articles/${data.id}`)).json
  expect(dossier.article.record.failures[0]).toMatchObject({ kind: 'cancelled' })
  expect(dossier.article.record.parts.written).toBeGreaterThan(0)
  expect(dossier.claims.filter(isRefuted)).toEqual([])
  expect((await editor('POST', `/api/write/${id}/stop`)).status).toBe(404)
})

test('stopped before anything came: why there is no article, and nothing is kept', async () => {
  use(hangingFrom(0))
  const before = await countOf('/api/stories')
  const { told, rest } = await listen(({ event, data }) => event === 'report' && data.done === 0)
  await editor('POST', `/api/write/${told[0]!.data.id}/stop`)
  expect((await rest()).at(-1)).toMatchObject({
    event: 'error',
    data: { status: 422, code: 'model', message: expect.stringContaining('was stopped') },
  })
  expect(await countOf('/api/stories')).toBe(before)
})

test('who leaves loses nothing that was paid for', async () => {
  use(hangingFrom(2))
  const before = await countOf('/api/articles')
  const { leave } = await listen(isReportAfter(1))
  leave()
  await expect.poll(() => countOf('/api/articles'), { timeout: 20_000 }).toBe(before + 1)
})

test('a model that fails is told in one sentence, in an event or an answer; with a fallback the built-in writer writes', async () => {
  use(() => ({ status: 401 }))
  const told = eventsIn((await editor('POST', '/api/write', order, events)).text)
  const message = expect.stringMatching(/^compatible:scripted refuses the key \(401\): [^\n]+\.$/u)
  expect(told.at(-1)).toEqual({ event: 'error', data: { status: 422, code: 'model', message } })
  expect(await editor('POST', '/api/write', order)).toMatchObject({
    status: 422,
    json: { error: { code: 'model' } },
  })
  use(() => ({ status: 401 }), { isFallbackWanted: true })
  const { status, json } = await editor('POST', '/api/write', order)
  expect(status).toBe(201)
  expect(json.article.dossier.article.writer).toBe('offline')
})

test('a budget holds for each article', async () => {
  use(telling, { budget: 4 })
  const { json } = await editor('POST', '/api/write', order)
  expect(json.article.dossier.article.record.failures[0]).toMatchObject({ kind: 'budget' })
})

test('what a worker writes may be by the model too', async () => {
  const { status, json } = await editor('POST', '/api/write', { ...order, queued: true })
  expect(status).toBe(202)
  const job = await service.desk.store.work.take('test:1')
  expect(job).toMatchObject({ id: json.job.id, payload: { writer: 'model' } })
})

test('a service that ends keeps what is done', async () => {
  use(hangingFrom(2))
  const { rest } = await listen(isReportAfter(1))
  const [told] = await Promise.all([rest(), service.app.close()])
  expect(told.at(-1)?.event).toBe('article')
})
