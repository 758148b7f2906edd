import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { loadFrench } from '../load-french.ts'
import { memoryLedger } from '../testing/memory-ledger.ts'
import { makePublication } from './make-publication.ts'
import { publishArticle } from './publish-article.ts'
import { wordpressApi } from './wordpress/wordpress-api.ts'
import { wordpressPublisher } from './wordpress/wordpress-publisher.ts'

const PASSWORD = 'abcd efgh ijkl mnop'
const BY = { kind: 'shell', id: 'test', name: 'Test' } as const

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(server: Server, scheme = 'http'): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Publishes to whatever stands at the address; says what was waited for, and what the ledger has. */
async function publishTo(address: string) {
  const language = await loadFrench()
  const ledger = memoryLedger()
  const waited: number[] = []
  const outcome = await publishArticle({
    publication: makePublication(ledger.key, sampleDossier(), language, {}),
    publisher: wordpressPublisher(wordpressApi(address, 'desk', PASSWORD), address),
    target: `wordpress:${address}`,
    ledger,
    by: BY,
    isApproved: true,
    approving: 'somebody does',
    now: () => new Date('2026-11-24T12:00:00Z'),
    wait: async (milliseconds) => {
      waited.push(milliseconds)
    },
  }).catch((error: Error) => error)
  return { outcome, waited, ledger }
}

const json =
  (status: number, value: unknown, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
const page =
  (status: number): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Connexion</title>')

const faults: readonly {
  readonly name: string
  readonly answer: RequestListener
  readonly says: string
  readonly tries?: number
}[] = [
  {
    name: '401',
    answer: json(401, { code: 'incorrect_password' }),
    says: 'answers 401: user, password or key are not right, or its server keeps them from it (incorrect_password).',
  },
  {
    name: '403',
    answer: json(403, { code: 'rest_forbidden' }),
    says: 'answers 403: this user or key may not do that (rest_forbidden).',
  },
  {
    name: '403 of a wall',
    answer: page(403),
    says: 'answers 403: this user or key may not do that, or something before it keeps programs out.',
  },
  { name: '413', answer: page(413), says: 'answers 413: what was sent is too large for it.' },
  {
    name: '429',
    answer: json(429, {}, { 'retry-after': '7' }),
    says: 'answers 429: it was asked too often, ask again in 7 seconds.',
    tries: 4,
  },
  {
    name: '429 for an hour',
    answer: json(429, {}, { 'retry-after': '3600' }),
    says: 'ask again in 3600 seconds.',
  },
  { name: '500', answer: page(500), says: 'answers 500: a fault of its own.', tries: 4 },
  {
    name: '502 with a text of its own',
    answer: json(502, { code: 'x', message: `${PASSWORD}` }),
    says: 'answers 502: a fault of its own (x).',
    tries: 4,
  },
  {
    name: 'a sign-in page with 200',
    answer: page(200),
    says: 'expected data from WordPress at ADDRESS, but a page came: it wants somebody to sign in, or its API is switched off there.',
  },
  {
    name: 'nothing with 200',
    answer: (_, response) => response.end(),
    says: 'expected data from WordPress at ADDRESS, but nothing came',
  },
  {
    name: 'half a body',
    answer: (_, response) => response.end('{"id": 12, "title": {"ra'),
    says: 'expected an answer from WordPress at ADDRESS, but it breaks off.',
    tries: 4,
  },
  {
    name: 'a body that is shorter than announced',
    answer: (_, response) => {
      response.writeHead(200, { 'content-length': '5000' })
      response.write('{"id": 12')
      setTimeout(() => response.destroy(), 10)
    },
    says: 'expected an answer from WordPress at ADDRESS, but',
    tries: 4,
  },
  {
    name: 'a broken connection',
    answer: (request) => request.destroy(),
    says: 'but the server broke the connection off.',
    tries: 4,
  },
  {
    name: 'a redirect, which no password follows',
    answer: (_, response) => response.writeHead(301, { location: 'https://www.exemple.fr/?a=b' }).end(),
    says: 'but it leads on to https://www.exemple.fr: that may be its right address.',
  },
]

describe('a CMS that does not do what it should: one sentence, without secrets, and nothing is entered as sent', () => {
  for (const { name, answer, says, tries = 1 } of faults) {
    test(name, async () => {
      const address = await serve(createServer(answer))
      const { outcome, waited, ledger } = await publishTo(address)
      expect(outcome).toBeInstanceOf(Error)
      const { message, name: kind } = outcome as Error
      expect(kind).toBe('InputError')
      expect(message).toContain(says.replaceAll('ADDRESS', address))
      expect(message).toMatch(/^expected [^\n]+\.$/u)
      expect(message).not.toMatch(/abcd|Basic|rest_route/u)
      expect(waited).toHaveLength(tries - 1)
      expect(ledger.entries.filter(({ phase }) => phase === 'sent')).toEqual([])
    })
  }

  test('a certificate that does not hold is not tried twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'intertitre-tls-'))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const about = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2']
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...about],
      { stdio: 'ignore' },
    )
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, json(200, {}))
    rmSync(folder, { recursive: true })
    const { outcome, waited } = await publishTo(await serve(server, 'https'))
    expect((outcome as Error).message).toContain('but nobody vouches for its certificate.')
    expect(waited).toEqual([])
  })

  test('nobody there', async () => {
    const { outcome, waited } = await publishTo('http://127.0.0.1:1')
    expect((outcome as Error).message).toContain('but the server refuses the connection.')
    expect(waited).toEqual([1000, 2000, 4000])
  })
})

test('what passes is tried again, as soon as the CMS says', async () => {
  const answers: RequestListener[] = [page(500), json(429, {}, { 'retry-after': '2' }), page(401)]
  const address = await serve(createServer((request, response) => answers.shift()?.(request, response)))
  const { outcome, waited } = await publishTo(address)
  expect((outcome as Error).message).toContain('answers 401')
  expect(waited).toEqual([1000, 2000])
})
