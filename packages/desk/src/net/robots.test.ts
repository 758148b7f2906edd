import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { fetchArchive } from '../archive/fetch-archive.ts'
import { robotsOf } from './robots.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const local = { isAllowed: (address: string) => address === '127.0.0.1' }
const SITEMAP = '<urlset><url><loc>https://quotidien.example/a</loc></url></urlset>'

async function serve(status: number, robots: string): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(String(request.url))
    if (request.url === '/robots.txt') response.writeHead(status).end(robots)
    else response.end(SITEMAP)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const cases: readonly { name: string; status?: number; robots: string; allowed: boolean | RegExp }[] = [
  { name: 'no robots.txt', status: 404, robots: 'User-agent: *\nDisallow: /', allowed: true },
  { name: 'an empty one', robots: '', allowed: true },
  { name: 'all shut out', robots: 'User-agent: *\nDisallow: /', allowed: false },
  { name: 'we are shut out', robots: 'User-agent: Intertitre\nDisallow: /archives', allowed: false },
  { name: 'others are shut out', robots: 'User-agent: googlebot\nDisallow: /', allowed: true },
  {
    name: 'we are let in',
    robots: 'User-agent: *\nDisallow: /\n\nUser-agent: intertitre\nAllow: /archives/',
    allowed: true,
  },
  { name: 'with its query', robots: 'User-agent: *\nDisallow: /*?page=', allowed: false },
  { name: 'a server that fails', status: 503, robots: '', allowed: /robots\.txt to say .* answers 503/u },
]

for (const { name, status = 200, robots, allowed } of cases) {
  test(`robots.txt: ${name}`, async () => {
    const { address } = await serve(status, robots)
    const asking = robotsOf(local).allow(`${address}/archives/sitemap.xml?page=2`)
    if (typeof allowed === 'boolean') expect(await asking).toBe(allowed)
    else await expect(asking).rejects.toThrow(allowed)
  })
}

test('an archive that robots are shut out of is not fetched, and robots.txt is asked for once', async () => {
  const shut = await serve(200, 'User-agent: *\nDisallow: /archives')
  await expect(fetchArchive(`${shut.address}/archives/sitemap.xml`, local)).rejects.toThrow(
    /the robots\.txt of 127\.0\.0\.1:\d+ shuts them out of/u,
  )
  expect(shut.asked).toEqual(['/robots.txt'])
  const open = await serve(200, 'User-agent: *\nDisallow: /prive')
  expect(await fetchArchive(`${open.address}/archives/sitemap.xml`, local)).toHaveLength(1)
  expect(open.asked).toEqual(['/robots.txt', '/archives/sitemap.xml'])
})
