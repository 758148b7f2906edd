import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arbitraryOf, type JsonSchema } from '../testing/arbitrary-of-schema.ts'
import { onEachStore } from '../testing/on-each-store.ts'
import { type Caller, type RunningService, STORY } from '../testing/running-service.ts'

/** Requests to each route, other ones each time; what fails tells its seed. */
const RUNS = 15

interface Operation {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: JsonSchema
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> }
}

const bodyOf = (schema: JsonSchema): Operation => ({
  requestBody: { content: { 'application/json': { schema } } },
})
const HIDDEN: Readonly<Record<string, Record<string, Operation>>> = {
  '/mcp': {
    post: bodyOf({
      type: 'object',
      required: ['jsonrpc', 'id', 'method'],
      properties: {
        jsonrpc: { const: '2.0' },
        id: { type: 'integer' },
        method: { enum: ['initialize', 'tools/list', 'tools/call', 'resources/list'] },
        params: {
          type: 'object',
          properties: { name: { enum: ['write', 'check', 'audit', 'read'] }, arguments: {} },
        },
      },
    }),
    get: {},
    delete: {},
  },
  '/api/shell/sign-in-link': {
    post: bodyOf({ type: 'object', properties: { name: { type: 'string' } } }),
  },
}

onEachStore((start) => {
  let service: RunningService
  let admin: Caller
  let known: readonly string[] = []
  /** Of a job that has ended: the events of one that waits go on for as long as it does. */
  let ended = ''
  beforeAll(async () => {
    service = await start()
    admin = await service.key('admin')
    const { article } = (await admin('POST', '/api/write', { text: STORY })).json
    const { job } = (await admin('POST', '/api/write', { storyId: article.storyId, queued: true })).json
    const { json } = await admin('POST', '/api/write', { storyId: article.storyId, queued: true })
    ended = (await admin('DELETE', `/api/jobs/${json.job.id}`)).json.id
    const person = await service.person('reader')
    known = [article.id, article.storyId, job.id, person.id]
  }, 60_000)
  afterAll(() => service.close(), 60_000)

  /** What the API describes, and what it keeps to itself. */
  const operations = (): readonly (readonly [method: string, path: string, operation: Operation])[] =>
    Object.entries({
      ...(service.app.swagger() as { paths: Record<string, Record<string, Operation>> }).paths,
      ...HIDDEN,
    }).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [method.toUpperCase(), path, operation] as const),
    )

  test('whatever comes, each route answers in its own words and never with a fault', async () => {
    for (const [method, path, { parameters = [], requestBody }] of operations()) {
      if (method === 'HEAD') continue
      const ids = path.endsWith('/events') ? [ended] : known
      const body = requestBody?.content['application/json']?.schema
      const query = parameters.filter((each) => each.in === 'query')
      const request = fc.record({
        id: fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 1, maxLength: 60 })),
        other: fc.oneof(fc.constantFrom('1', 'html', 'md'), fc.string({ minLength: 1, maxLength: 30 })),
        query: fc.record(Object.fromEntries(query.map(({ name, schema }) => [name, arbitraryOf(schema)])), {
          requiredKeys: [],
        }),
        body: body === undefined ? fc.constant(undefined) : arbitraryOf(body),
        key: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
      })
      await fc.assert(
        fc.asyncProperty(request, async (given) => {
          const address = addressOf(path, given)
          const headers =
            given.key !== undefined && /^[ -~]*$/u.test(given.key)
              ? { 'idempotency-key': given.key.trim() }
              : undefined
          const answer = await admin(
            method,
            address,
            given.body === undefined ? undefined : JSON.stringify(given.body),
            { 'content-type': 'application/json', ...headers },
          )
          expect(answer.status, `${method} ${address}`).toBeLessThan(500)
          // Assistants are answered in the words of their protocol.
          if (answer.status >= 400 && path !== '/mcp')
            expect(answer.json).toMatchObject({
              error: {
                code: expect.stringMatching(/^[a-z-]+$/u),
                message: expect.stringMatching(/^[^\n]{10,600}$/u),
              },
            })
        }),
        { numRuns: RUNS },
      )
    }
    expect((await service.anybody('GET', '/ready')).status).toBe(200)
  }, 300_000)

  test('what is no JSON, no form and no request is refused too', async () => {
    for (const [type, body] of [
      ['application/json', '{'],
      ['application/json', 'null'],
      ['application/json', '"text"'],
      ['application/xml', '<a/>'],
      ['multipart/form-data', 'x'],
      ['multipart/form-data; boundary=x', '--x--\r\n'],
      [
        'multipart/form-data; boundary=x',
        '--x\r\ncontent-disposition: form-data; name="role"\r\n\r\nking\r\n--x--\r\n',
      ],
      ['application/x-www-form-urlencoded', 'text=a'],
      ['', ''],
    ] as const) {
      const { status, json } = await admin('POST', '/api/stories', body, { 'content-type': type })
      expect({ type, body, status }).toEqual({
        type,
        body,
        status: expect.toSatisfy((each: number) => each >= 400 && each < 500),
      })
      expect(json.error.message).toMatch(/^[^\n]+\.$/u)
    }
  })
})

const addressOf = (
  path: string,
  { id, other, query }: { id: string; other: string; query: Record<string, unknown> },
): string => {
  const filled = path
    .replace('{id}', encodeURIComponent(wellFormed(id)))
    .replace(/\{\w+\}/u, encodeURIComponent(wellFormed(other)))
  const search = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(wellFormed(String(value)))}`,
  )
  return search.length > 0 ? `${filled}?${search.join('&')}` : filled
}

/** Half a pair cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '')
