import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ArticleFolderHere, makeArticleFolder } from '../../testing/article-folder.ts'
import { signWebhook } from './sign-webhook.ts'

const SECRET = `whsec_${Buffer.from('une clé de trente-deux octets !!').toString('base64')}`

let here: ArticleFolderHere
let server: Server
let address = ''
let messages: { headers: IncomingHttpHeaders; body: string }[] = []
let answer: RequestListener
const env: Record<string, string> = { INTERTITRE_WEBHOOK_SECRET: SECRET }

beforeAll(async () => {
  here = await makeArticleFolder(env)
}, 180_000)
beforeEach(async () => {
  messages = []
  answer = (_, response) => response.writeHead(204).end()
  rmSync(`${here.folder}/x/article.publication.json`, { force: true })
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (request.method === 'POST')
      messages.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})
afterAll(() => rmSync(here.folder, { recursive: true, force: true }))

const publish = (...args: readonly string[]) => here.publish('--to', `webhook:${address}`, ...args)
const outcome = async (...args: readonly string[]) => {
  const { err, out, exitCode } = await publish('--json', ...args)
  expect(err).toBe('')
  return { ...JSON.parse(out), exitCode }
}

/** As a receiver does that was written from the specification. */
function isSigned({ headers, body }: (typeof messages)[number]): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = headers
  const key = Buffer.from(SECRET.replace('whsec_', ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')
  return signature === `v1,${expected}` && Math.abs(Date.now() / 1000 - Number(time)) < 300
}

test('the article comes in one signed message; twice is once', async () => {
  expect(await outcome()).toMatchObject({ deed: 'made', differences: [], exitCode: 0 })
  expect(messages).toHaveLength(1)
  expect(isSigned(messages[0]!)).toBe(true)
  const { type, data } = JSON.parse(messages[0]!.body)
  expect(type).toBe('article.draft')
  expect(data).toMatchObject({
    status: 'draft',
    section: 'Vie locale & mer',
    picture: { credit: 'Anne Roux & Cie' },
  })
  expect(data.html).toContain('<h2')
  expect(data.structuredData['@type']).toBe('NewsArticle')
  expect(await outcome()).toMatchObject({ deed: 'unchanged' })
  expect(messages).toHaveLength(1)
})

test('a message whose answer was lost is sent again under the same id: a receiver that keeps ids does nothing twice', async () => {
  let tries = 0
  answer = (_, response) => {
    if (tries++ === 0) response.destroy()
    else response.writeHead(200).end('{}')
  }
  await outcome()
  expect(messages).toHaveLength(2)
  expect(messages.every(isSigned)).toBe(true)
  expect(new Set(messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
})

test('another status and another version are other messages', async () => {
  await outcome()
  await outcome('--status', 'scheduled', '--at', '2037-05-02T06:00+02:00', '--approve')
  await here.write('--variant', '1')
  await outcome('--approve')
  await here.write()
  expect(messages.map(({ body }) => JSON.parse(body).type)).toEqual([
    'article.draft',
    'article.scheduled',
    'article.scheduled',
  ])
  expect(JSON.parse(messages[1]!.body).data.at).toBe('2037-05-02T04:00:00.000Z')
  expect(new Set(messages.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
})

test('a receiver that says where the page is has it read', async () => {
  answer = (request, response) => {
    if (request.url === '/page') response.end('<p>Une page sans l’article.</p>')
    else response.end(JSON.stringify({ url: address.replace('/in', '/page') }))
  }
  const published = await outcome('--status', 'published', '--approve')
  expect(published.exitCode).toBe(3)
  expect(published.differences.length).toBeGreaterThan(5)
})

test('a receiver that refuses, and a secret that could be guessed', async () => {
  answer = (_, response) => response.writeHead(403).end()
  expect((await publish()).err).toMatch(
    /^intertitre: expected the webhook at \S+ to do what it was asked, but it answers 403: [^\n]+\.\n$/u,
  )
  env.INTERTITRE_WEBHOOK_SECRET = 'court'
  const { err } = await publish()
  env.INTERTITRE_WEBHOOK_SECRET = SECRET
  expect(err).toContain('expected a secret of 24 characters at least')
})

test('the signature is that of the specification', () => {
  const signed = signWebhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    body: Buffer.from('{"test": 2432232314}'),
    now: new Date(1614265330 * 1000),
  })
  expect(signed).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})
