import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { BackendError, type SiteSettings } from './backend.ts'
import { type ArticleRecord, createBrowserBackend } from './browser-backend.ts'
import { findBackend } from './find-backend.ts'
import { createHttpBackend } from './http-backend.ts'
import { memoryStore } from './record-store.ts'

const dossier = sampleDossier()
const called = (headline: string) => ({
  ...dossier,
  article: { ...dossier.article, headline: { ...dossier.article.headline, text: headline } },
})

function effects() {
  let ticks = 0
  return {
    store: memoryStore<ArticleRecord>(),
    settings: memoryStore<SiteSettings>(),
    now: () => new Date(Date.UTC(2026, 2, 14, 8, ticks++)).toISOString(),
    newId: () => `article-${ticks}`,
  }
}

describe('in the browser alone', () => {
  test('an article is kept with every version', async () => {
    const backend = createBrowserBackend(effects())
    const { id } = await backend.create(dossier)
    expect(await backend.save(id, { baseVersion: 1, dossier: called('Deux'), note: 'relu' })).toEqual({
      kind: 'saved',
      version: 2,
    })
    expect((await backend.versions(id)).map(({ version, note }) => [version, note])).toEqual([
      [2, 'relu'],
      [1, undefined],
    ])
    expect((await backend.version(id, 1)).article.headline).toEqual(dossier.article.headline)
    expect((await backend.article(id)).dossier.article.headline.text).toBe('Deux')
  })

  test('of two saves on one version the second is told of the first, and nothing is lost', async () => {
    const backend = createBrowserBackend(effects())
    const { id } = await backend.create(dossier)
    await backend.save(id, { baseVersion: 1, dossier: called('La mienne') })
    const second = await backend.save(id, { baseVersion: 1, dossier: called('La sienne') })
    expect(second).toMatchObject({
      kind: 'conflict',
      current: { version: 2, dossier: { article: { headline: { text: 'La mienne' } } } },
    })
    expect((await backend.article(id)).version).toBe(2)
  })

  test('an approval holds until the next save', async () => {
    const backend = createBrowserBackend(effects())
    const { id } = await backend.create(dossier)
    await backend.decide(id, { kind: 'approve', version: 1 })
    expect(await backend.article(id)).toMatchObject({
      state: 'approved',
      decisions: [{ kind: 'approve', version: 1 }],
    })
    await backend.save(id, { baseVersion: 1, dossier })
    expect((await backend.article(id)).state).toBe('draft')
  })

  const searches = [
    { query: '', state: '', found: ['Grève à Nîmes', 'Le pont rouvre'] },
    { query: 'greve nimes', state: '', found: ['Grève à Nîmes'] },
    { query: 'PONT', state: '', found: ['Le pont rouvre'] },
    { query: 'pont grève', state: '', found: [] },
    { query: '', state: 'approved', found: ['Le pont rouvre'] },
  ]
  for (const { query, state, found } of searches)
    test(`« ${query} » in state « ${state} »`, async () => {
      const backend = createBrowserBackend(effects())
      const { id } = await backend.create(called('Le pont rouvre'))
      await backend.decide(id, { kind: 'approve', version: 1 })
      await backend.create(called('Grève à Nîmes'))
      const { items, total } = await backend.articles({ query, state })
      expect(items.map(({ headline }) => headline)).toEqual(found)
      expect(total).toBe(found.length)
    })

  test('how the site publishes is kept', async () => {
    const backend = createBrowserBackend(effects())
    expect(await backend.siteSettings()).toEqual({})
    await backend.saveSiteSettings?.({ brief: 'au moins 500 mots' })
    expect(await backend.siteSettings()).toEqual({ brief: 'au moins 500 mots' })
  })

  test('an unknown article is refused', async () => {
    await expect(createBrowserBackend(effects()).article('nobody')).rejects.toMatchObject({ status: 404 })
  })
})

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void

describe('over HTTP', () => {
  const closers: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
  })

  /** A service that answers as it is told; what it heard is kept. */
  async function service(answer: Answer) {
    const heard: { method: string; url: string; csrf: unknown; body: string }[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        const { method = '', url = '', headers } = request
        heard.push({ method, url, csrf: headers['x-csrf-token'], body })
        answer(request, body, response)
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    closers.push(() => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    })
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
  }

  const json = (response: ServerResponse, status: number, value: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }

  test('writes carry the token that « me » gave', async () => {
    const { address, heard } = await service(({ url }, _body, response) =>
      url === '/api/me'
        ? json(response, 200, { person: { id: '1', name: 'Anne', role: 'editor' }, csrf: 'jeton' })
        : json(response, 201, { id: '7', version: 1 }),
    )
    const backend = createHttpBackend(address, fetch)
    expect(await backend.me()).toEqual({ id: '1', name: 'Anne', role: 'editor' })
    expect(await backend.create(dossier)).toMatchObject({ id: '7' })
    expect(heard[1]).toMatchObject({ method: 'POST', url: '/api/articles', csrf: 'jeton' })
    expect(JSON.parse(heard[1]!.body).dossier.article.headline).toEqual(dossier.article.headline)
  })

  test('nobody signed in is no fault', async () => {
    const { address } = await service((_request, _body, response) =>
      json(response, 401, { error: { code: 'signed-out', message: 'Sign in.' } }),
    )
    expect(await createHttpBackend(address, fetch).me()).toBeUndefined()
  })

  test('a conflict gives what stands there', async () => {
    const current = { version: 3, dossier, updatedBy: 'Paul' }
    const { address, heard } = await service((_request, _body, response) => json(response, 409, { current }))
    const saved = await createHttpBackend(address, fetch).save('a/b', { baseVersion: 2, dossier })
    expect(saved).toMatchObject({ kind: 'conflict', current: { version: 3, updatedBy: 'Paul' } })
    expect(heard[0]!.url).toBe('/api/articles/a%2Fb')
  })

  test('a job is followed to its end, over connections that break', async () => {
    const told = (state: string) => `event: job\ndata: {"id":"7","title":"Un titre","state":"${state}"}\n\n`
    let asked = 0
    const { address, heard } = await service((_request, _body, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      // The first breaks in the middle of an event.
      response.end(asked++ === 0 ? `${told('queued')}: still here\n\nevent: job\ndata: {"id"` : told('done'))
    })
    const states: string[] = []
    await new Promise<void>((resolve) =>
      createHttpBackend(address, fetch).queue?.follow('7', ({ state }) => {
        states.push(state)
        if (state === 'done') resolve()
      }),
    )
    expect(states).toEqual(['queued', 'done'])
    expect(heard.map(({ url }) => url)).toEqual(['/api/jobs/7/events', '/api/jobs/7/events'])
  })

  const refusals = [
    {
      status: 403,
      body: '{"error":{"code":"forbidden","message":"Editors only."}}',
      message: 'Editors only.',
    },
    { status: 502, body: '<h1>Bad gateway</h1>', message: 'Bad Gateway' },
  ]
  for (const { status, body, message } of refusals)
    test(`a refusal ${status} says why`, async () => {
      const { address } = await service((_request, _body, response) => response.writeHead(status).end(body))
      const listing = createHttpBackend(address, fetch).articles({ query: 'x' })
      await expect(listing).rejects.toMatchObject({ status, message })
    })

  test('a service that is gone', async () => {
    const gone = createHttpBackend('http://127.0.0.1:1', fetch).article('1')
    await expect(gone).rejects.toBeInstanceOf(BackendError)
    await expect(gone).rejects.toMatchObject({ status: 0, code: 'unreachable' })
  })

  const report = { model: 'ollama:mistral-small', done: 1, parts: 3, tokens: { input: 9, output: 5 } }
  const told = (event: string, data: unknown): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
  const streamed = (response: ServerResponse, ...events: readonly string[]): ServerResponse => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const event of events) response.write(event)
    return response
  }
  const modelOrder = { text: 'Un texte.', name: 'dépêche.txt', brief: 'avec des intertitres' }

  test('a model writes: its reports are told, and what came of it', async () => {
    const { address, heard } = await service((_request, _body, response) =>
      streamed(response, told('begun', { id: '5' }), ': still here\n\n', told('report', report)).end(
        told('article', { id: '7', version: 1 }),
      ),
    )
    const reports: unknown[] = []
    const backend = createHttpBackend(address, fetch)
    const { id } = await backend.writeWithModel(
      modelOrder,
      (each) => reports.push(each),
      new AbortController().signal,
    )
    expect({ id, reports }).toEqual({ id: '7', reports: [report] })
    expect(JSON.parse(heard[0]!.body)).toEqual({ ...modelOrder, writer: 'model' })
  })

  test('stopped, the service is told so, and what it kept comes', async () => {
    let writing: ServerResponse | undefined
    const { address, heard } = await service(({ url }, _body, response) => {
      if (url === '/api/write')
        writing = streamed(response, told('begun', { id: '5' }), told('report', report))
      else {
        json(response, 202, { stopped: true })
        writing?.end(told('article', { id: '7' }))
      }
    })
    const stop = new AbortController()
    const backend = createHttpBackend(address, fetch)
    expect((await backend.writeWithModel(modelOrder, () => stop.abort(), stop.signal)).id).toBe('7')
    expect(heard[1]).toMatchObject({ method: 'POST', url: '/api/write/5/stop' })
  })

  const failures = [
    {
      name: 'an error that it tells',
      answer: (response: ServerResponse) =>
        streamed(response).end(told('error', { status: 422, code: 'model', message: 'No key.' })),
      refusal: { status: 422, code: 'model', message: 'No key.' },
    },
    {
      name: 'an end without an article',
      answer: (response: ServerResponse) => streamed(response, told('report', report)).end(),
      refusal: { status: 0, code: 'unreachable' },
    },
    {
      name: 'a connection that breaks',
      answer: (response: ServerResponse) => streamed(response).write('event: ', () => response.destroy()),
      refusal: { status: 0, code: 'unreachable' },
    },
    {
      name: 'a refusal before anything',
      answer: (response: ServerResponse) =>
        json(response, 422, { error: { code: 'no-model', message: 'No model.' } }),
      refusal: { status: 422, code: 'no-model', message: 'No model.' },
    },
  ]
  for (const { name, answer, refusal } of failures)
    test(`a model that writes nothing: ${name}`, async () => {
      const { address } = await service((_request, _body, response) => void answer(response))
      const writing = createHttpBackend(address, fetch).writeWithModel(
        modelOrder,
        () => {},
        new AbortController().signal,
      )
      await expect(writing).rejects.toBeInstanceOf(BackendError)
      await expect(writing).rejects.toMatchObject(refusal)
    })

  const served = [
    { name: 'a service', status: 401, type: 'application/json', kind: 'service' },
    { name: 'a page for every path', status: 200, type: 'text/html', kind: 'browser' },
    { name: 'nothing', status: 404, type: 'text/plain', kind: 'browser' },
  ]
  for (const { name, status, type, kind } of served)
    test(`where ${name} answers, articles are kept by the ${kind}`, async () => {
      const { address } = await service((_request, _body, response) =>
        response.writeHead(status, { 'content-type': type }).end('{}'),
      )
      const send: typeof fetch = (path, init) => fetch(`${address}${path}`, init)
      expect((await findBackend(send, effects())).kind).toBe(kind)
    })
})
