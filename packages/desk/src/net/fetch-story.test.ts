import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDocument } from '../input/read-document.ts'
import { fetchStory } from './fetch-story.ts'

const servers: Server[] = []
let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'intertitre-cache-'))
})
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(cache, { recursive: true })
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const local = { isAllowed: (address: string) => address === '127.0.0.1' }
const PAGE =
  '<!doctype html><html lang="fr"><h1>Un titre d’été</h1><p>Le pont est fermé depuis mardi.</p></html>'

test('a page is fetched once: what has not changed comes from the cache', async () => {
  const asked: IncomingMessage['headers'][] = []
  const address = await serve((request, response) => {
    asked.push(request.headers)
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
    else response.writeHead(200, { etag: '"v1"', 'content-type': 'text/html' }).end(PAGE)
  })
  const first = await fetchStory(`${address}/a`, cache, local)
  const second = await fetchStory(`${address}/a`, cache, local)
  expect(Buffer.from(second.content as Uint8Array).toString()).toBe(PAGE)
  expect(second.name).toBe(first.name)
  expect(asked).toHaveLength(2)
  expect(asked[0]).toMatchObject({ 'user-agent': expect.stringMatching(/^Intertitre\/\d/u) })
  expect((await readDocument(second)).title).toBe('Un titre d’été')
})

test('Last-Modified is asked by too; without either nothing is kept', async () => {
  const asked: (string | undefined)[] = []
  const address = await serve((request, response) => {
    asked.push(request.headers['if-modified-since'])
    const date = request.url === '/dated' ? { 'last-modified': 'Tue, 24 Feb 2026 10:12:00 GMT' } : {}
    response.writeHead(200, date).end(PAGE)
  })
  for (const path of ['/dated', '/dated', '/plain']) await fetchStory(address + path, cache, local)
  expect(asked).toEqual([undefined, 'Tue, 24 Feb 2026 10:12:00 GMT', undefined])
  expect(readdirSync(cache)).toHaveLength(1)
})

test('the server’s word on the encoding is heard', async () => {
  const address = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-15' })
    response.end(Buffer.from("<p>Le chantier co\xfbte 3 \xa4, selon l'\xbduvre.</p>", 'latin1'))
  })
  const document = await readDocument(await fetchStory(address, undefined, local))
  expect(document.blocks[0]!.text).toBe("Le chantier coûte 3 €, selon l'œuvre.")
})

test('requests to one host wait for each other', async () => {
  let open = 0
  let most = 0
  const address = await serve((_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.end(PAGE)
    }, 20)
  })
  await Promise.all([1, 2, 3].map((path) => fetchStory(`${address}/${path}`, undefined, local)))
  expect(most).toBe(1)
})

const answers = [
  { status: 404, says: 'the server answers 404: there is no such page.' },
  { status: 401, says: 'the server answers 401: it wants a password.' },
  { status: 503, says: 'the server answers 503.' },
]
for (const { status, says } of answers) {
  test(`a server that answers ${status} is told`, async () => {
    const address = await serve((_, response) => response.writeHead(status).end('x'))
    await expect(fetchStory(address, cache, local)).rejects.toThrow(says)
  })
}

test('a private address is refused, at once and behind a redirect', async () => {
  await expect(fetchStory('http://127.0.0.1/x', cache)).rejects.toThrow('belongs to this machine')
  const address = await serve((_, response) =>
    response.writeHead(302, { location: 'http://[::1]/secret' }).end(),
  )
  await expect(fetchStory(address, cache, local)).rejects.toThrow('belongs to this machine')
})
