import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { fetchPublic } from './fetch-public.ts'
import { isPublicAddress } from './is-public-address.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const local = { isAllowed: (address: string) => address === '127.0.0.1' }

describe('addresses', () => {
  const cases: readonly (readonly [address: string, isPublic: boolean])[] = [
    ['93.184.216.34', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
    ...[
      '127.0.0.1',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '192.0.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:10.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      '',
      'localhost',
      'a.example',
    ].map((address) => [address, false] as const),
  ]
  for (const [address, isPublic] of cases) {
    test(`${address || 'nothing'} is ${isPublic ? 'public' : 'not'}`, () =>
      expect(isPublicAddress(address)).toBe(isPublic))
  }
})

describe('private addresses are refused', () => {
  const forms = [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://LOCALHOST./',
    'https://user:password@127.0.0.1/',
  ]
  for (const form of forms) {
    test(form, async () => {
      await expect(fetchPublic(form)).rejects.toMatchObject({ name: 'InputError', code: 'private-address' })
    })
  }

  for (const target of ['http://[::1]/', 'http://10.0.0.1/', 'http://2130706434/', 'http://localhost:1/']) {
    test(`behind a redirect to ${target}`, async () => {
      const origin = await serve((_request, response) => response.writeHead(302, { location: target }).end())
      await expect(fetchPublic(origin, local)).rejects.toMatchObject({
        code: 'private-address',
      })
    })
  }
})

describe('what is no address of the web', () => {
  for (const address of ['ftp://a.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'pont.html', '']) {
    test(address || 'nothing', async () => {
      await expect(fetchPublic(address)).rejects.toMatchObject({ code: 'unreachable' })
    })
  }
  test('a redirect to one', async () => {
    const origin = await serve((_request, response) =>
      response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
    )
    await expect(fetchPublic(origin, local)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('file:'),
    })
  })
})

test('redirects are followed and counted, relative ones too', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/a') response.writeHead(301, { location: '/b' }).end()
    else if (request.url === '/b') response.writeHead(302, { location: 'c' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>c')
  })
  const fetched = await fetchPublic(`${origin}/a`, local)
  expect(fetched).toMatchObject({ url: `${origin}/c`, redirects: 2, status: 200 })
  expect(Buffer.from(fetched.body).toString()).toBe('<p>c')
})

test('a circle of redirects ends', async () => {
  const origin = await serve((_request, response) => response.writeHead(302, { location: '/' }).end())
  await expect(fetchPublic(origin, local)).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('more than 5 times'),
  })
})

test('compressed pages are unpacked', async () => {
  const origin = await serve((_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>été')),
  )
  expect(Buffer.from((await fetchPublic(origin, local)).body).toString()).toBe('<p>été')
})

test('a page that never ends, packed or not, ends at the limit', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/packed')
      return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000)))
    response.writeHead(200)
    const timer = setInterval(() => response.write('a'.repeat(100_000)), 1)
    response.on('close', () => clearInterval(timer))
    return undefined
  })
  for (const path of ['/', '/packed']) {
    await expect(fetchPublic(origin + path, { ...local, limit: 1_000_000 })).rejects.toMatchObject({
      code: 'too-large',
    })
  }
})

test('a server that never answers, or never finishes, meets the time limit', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/slow') response.writeHead(200).write('<p>')
  })
  for (const path of ['/', '/slow']) {
    await expect(fetchPublic(origin + path, { ...local, timeout: 300 })).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('within 0.3 seconds'),
    })
  }
})

test('a server that is not there says so', async () => {
  await expect(fetchPublic('http://127.0.0.1:1/', local)).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('refuses the connection'),
  })
})
