import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError } from '@intertitre/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watch } from '../commands/watch.ts'
import { openStore } from '../store/open-store.ts'
import { fakeShell } from '../testing/fake-shell.ts'
import { arrivalsOf, digest, uuidOf } from './arrival.ts'
import type { Sink } from './sink.ts'
import { openWaiting } from './waiting.ts'
import { watchSource } from './watch-source.ts'
import { watchedFolder } from './watched-folder.ts'

let folder = ''
const servers: Server[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-watch-'))
  mkdirSync(join(folder, 'in'))
})
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

const TEXT = `Un bac relie Vernoy à Saint-Armel depuis lundi, a annoncé mardi la région.

« C'est une bonne nouvelle pour les 2.300 habitants de la rive sud », a déclaré la maire de Vernoy, Anne Roche, devant la presse.

Le bac fera douze traversées par jour et coûtera 2 euros. Le pont, fermé en mars après une crue, ne rouvrira pas avant 2028, selon la préfecture.`

interface Item {
  readonly guid: string
  readonly text?: string
  readonly embargo?: string
  readonly version?: string
  readonly date?: string
  readonly kill?: boolean
}

const ninjs = ({ guid, text = TEXT, embargo, version = '1', date, kill }: Item) => ({
  uri: guid,
  type: 'text',
  version,
  headline: `Un bac entre Vernoy et Saint-Armel (${guid})`,
  body_text: text,
  versioncreated: date ?? '2026-03-10T10:00:00+01:00',
  ...(embargo !== undefined && { embargoed: embargo }),
  pubstatus: kill ? 'canceled' : 'usable',
})

/** A feed that tells what it was asked with. */
async function serve(items: () => readonly Item[]): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const body = JSON.stringify(items().map(ninjs))
    const etag = `"${digest(body)}"`
    asked.push(String(request.headers['if-none-match']))
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(body)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`, asked }
}

const NOW = Date.parse('2026-03-10T12:00:00Z')

async function look(source: string, now = NOW, to = 'out') {
  const shell = fakeShell({ folder, env: { XDG_CACHE_HOME: join(folder, 'cache') } })
  await watch(
    source,
    { to, brief: 'article de 60 mots minimum', format: ['json'], once: true, json: true },
    shell,
    {
      now: () => now,
      fetchOptions: { isAllowed: (address) => address === '127.0.0.1' },
    },
  )
  return shell
    .written('stdout')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { kind: string; title: string; place: string; notes: string[] })
}

const folders = () => readdirSync(join(folder, 'out')).filter((name) => !name.startsWith('.'))

test('each item of a feed becomes an article once; the feed is asked by its ETag', async () => {
  const items: Item[] = [{ guid: 'a' }, { guid: 'b' }]
  const { address, asked } = await serve(() => items)
  expect((await look(address)).map(({ kind }) => kind)).toEqual(['written', 'written'])
  expect(await look(address)).toEqual([])
  expect(asked).toEqual(['undefined', expect.stringMatching(/^"[0-9a-f]+"$/u)])
  items.unshift({ guid: 'c' })
  expect((await look(address)).map(({ title }) => title)).toEqual(['Un bac entre Vernoy et Saint-Armel (c)'])
  expect(folders()).toHaveLength(3)
})

test('a story under embargo waits, also when the feed has dropped it', async () => {
  const items: Item[] = [{ guid: 'a', embargo: '2026-03-10T18:00:00+01:00' }]
  const { address } = await serve(() => items)
  expect(await look(address)).toMatchObject([{ kind: 'waiting', place: '2026-03-10T18:00:00+01:00' }])
  expect(await look(address)).toEqual([])
  expect(folders()).toEqual([])
  items.pop()
  items.push({ guid: 'b' })
  const later = Date.parse('2026-03-10T17:00:01Z')
  expect((await look(address, later)).map(({ kind }) => kind)).toEqual(['written', 'written'])
  expect(await look(address, later)).toEqual([])
  expect(folders()).toHaveLength(2)
})

test('a story that is killed while it waits is never written', async () => {
  const items: Item[] = [{ guid: 'a', embargo: '2026-03-10T18:00:00+01:00' }]
  const { address } = await serve(() => items)
  await look(address)
  items[0] = { guid: 'a', embargo: '2026-03-10T18:00:00+01:00', version: '2', kill: true }
  expect((await look(address)).map(({ kind }) => kind)).toEqual(['refused'])
  expect(await look(address, Date.parse('2026-03-11T00:00:00Z'))).toEqual([])
  expect(folders()).toEqual([])
})

test('of a guid that comes twice the latest is taken; odd dates are told, and nothing is lost', async () => {
  const { address } = await serve(() => [
    { guid: 'a', version: '1', text: TEXT.replace('2 euros', '3 euros') },
    { guid: 'a', version: '2' },
    { guid: 'b', date: '2026-03-10T10:00:00' },
    { guid: 'c', date: '2031-01-01T10:00:00Z' },
  ])
  const told = await look(address)
  expect(told.map(({ kind }) => kind)).toEqual(['written', 'written', 'written'])
  expect(told[0]!.notes).toContain('the file holds 2 items with the guid a: the latest is taken')
  expect(told[1]!.notes).toContain('the date of the version, 2026-03-10T10:00:00, states no time zone')
  expect(told[2]!.notes.join()).toContain('lies in the future')
  const dossier = JSON.parse(readFileSync(join(folder, told[0]!.place, 'article.json'), 'utf8'))
  expect(dossier.story.text).toContain('2 euros')
})

test('a new version goes to the article that stands on the story; a kill says which does', async () => {
  const items: Item[] = [{ guid: 'a' }]
  const { address } = await serve(() => items)
  const [written] = await look(address)
  items[0] = { guid: 'a', version: '2', text: TEXT.replace('2 euros', '3 euros') }
  const [revised] = await look(address)
  expect(revised).toMatchObject({ kind: 'revised', place: written!.place })
  const files = (name: string) => readFileSync(join(folder, written!.place, name), 'utf8')
  expect(JSON.parse(files('article.json')).story.text).toContain('2 euros')
  expect(JSON.parse(files('revision/article.json')).story.text).toContain('3 euros')
  expect(files('revision/correction.txt')).toMatch(/^Correction\u00a0: il fallait lire «\u00a0.*3.euros/u)
  items[0] = { guid: 'a', version: '3', kill: true }
  const [killed] = await look(address)
  expect(killed).toMatchObject({ kind: 'refused', place: written!.place })
  expect(killed!.notes.join()).toMatch(/is withdrawn.*stands on it/su)
  expect(await look(address)).toEqual([])
  expect(folders()).toHaveLength(1)
})

test('into the desk: a new version is kept and needs no job, a kill says what stands on it', async () => {
  const items: Item[] = [{ guid: 'a' }]
  const { address } = await serve(() => items)
  const now = async () => (await look(address, NOW, 'desk')).map(({ kind }) => kind)
  expect(await now()).toEqual(['queued'])
  expect(await now()).toEqual([])
  items[0] = { guid: 'a', version: '2', text: TEXT.replace('2 euros', '3 euros') }
  expect(await now()).toEqual(['revised'])
  items[0] = { guid: 'a', version: '3', kill: true }
  expect(await now()).toEqual(['withdrawn'])
  expect(await now()).toEqual([])
  items[0] = { guid: 'b', kill: true }
  expect(await now()).toEqual(['refused'])
  const store = await openStore({ folder: join(folder, 'intertitre-data') })
  expect((await store.jobs.list()).total).toBe(1)
  expect((await store.stories.list({ guid: 'a' })).items.map(({ version }) => version).sort()).toEqual([
    1, 2, 3,
  ])
  await store.close()
}, 60_000)

test('into the desk: a file without a guid that changes is another version', async () => {
  const path = join(folder, 'in', 'bac.txt')
  const write = (text: string) => {
    writeFileSync(path, text)
    utimesSync(path, NOW / 1000 - 60, NOW / 1000 - 60)
  }
  write(TEXT)
  expect((await look('in', NOW, 'desk')).map(({ kind }) => kind)).toEqual(['queued'])
  write(TEXT.replace('2 euros', '13 euros'))
  expect((await look('in', NOW, 'desk')).map(({ kind }) => kind)).toEqual(['revised'])
}, 60_000)

test('a file that is being written is not read, nor one that was cut off; whole, each is', async () => {
  let now = NOW
  const write = (name: string, text: string, at = now) => {
    writeFileSync(join(folder, 'in', name), text)
    utimesSync(join(folder, 'in', name), at / 1000, at / 1000)
  }
  const source = watchedFolder('in', { env: {}, folder }, { settle: 2000, now: () => now })
  const json = JSON.stringify(ninjs({ guid: 'a' }))
  write('old.txt', TEXT, now - 10_000)
  write('new.json', json.slice(0, 200))
  write('copy.txt.part', TEXT, now - 10_000)
  const first = await source.look()
  expect(first.arrivals.map((arrival) => arrival.source)).toEqual([join('in', 'old.txt')])
  expect(first).toMatchObject({ refusals: [], pending: 1 })
  now += 1500
  write('new.json', json.slice(0, 400))
  now += 1500
  expect(await source.look()).toMatchObject({ refusals: [], pending: 1 })
  now += 2000
  const cut = await source.look()
  expect(cut).toMatchObject({ pending: 0, refusals: [{ source: join('in', 'new.json') }] })
  expect((await source.look()).refusals[0]!.key).toBe(cut.refusals[0]!.key)
  write('new.json', json)
  now += 2000
  const whole = await source.look()
  expect(whole).toMatchObject({ refusals: [], pending: 0 })
  expect(whole.arrivals.map(({ identity }) => identity)).toEqual(['a', join('in', 'old.txt')])
})

test('a clock that is ahead keeps no file waiting for ever', async () => {
  let now = NOW
  const path = join(folder, 'in', 'a.txt')
  writeFileSync(path, TEXT)
  utimesSync(path, now / 1000 + 9000, now / 1000 + 9000)
  const source = watchedFolder('in', { env: {}, folder }, { settle: 2000, now: () => now })
  expect(await source.look()).toMatchObject({ arrivals: [], pending: 1 })
  now += 2000
  expect(await source.look()).toMatchObject({ pending: 0 })
})

test('a source that fails is told once and tried again after growing pauses; what comes then is taken', async () => {
  const answers = ['no', 'no', 'no', 'yes'] as const
  const stop = new AbortController()
  const troubles: [string, number][] = []
  const pauses: number[] = []
  const taken: string[] = []
  const [arrival] = arrivalsOf('x', [{ origin: { name: 'x', format: 'text' }, original: '', blocks: [] }])
  const sink: Sink = {
    description: 'x',
    has: async (key) => taken.includes(key),
    async take({ key }) {
      taken.push(key)
      return { kind: 'written', source: 'x', notes: [] }
    },
    refuse: async () => ({ kind: 'refused', source: 'x', notes: [] }),
    due: () => [],
  }
  let looks = 0
  const source = {
    async look() {
      const answer = answers[looks++]
      if (answer === undefined) stop.abort()
      if (answer === 'no') throw new InputError('unreachable', 'No server has that name.')
      return { arrivals: [arrival!], refusals: [], pending: 0 }
    },
  }
  await watchSource(source, sink, {
    every: 1000,
    isOnce: false,
    stop: stop.signal,
    pause: async (milliseconds) => {
      pauses.push(milliseconds)
    },
    tell: () => {},
    tellTrouble: (...trouble) => troubles.push(trouble),
  })
  expect(troubles).toEqual([['No server has that name.', 1000]])
  expect(pauses).toEqual([1000, 2000, 4000, 1000, 1000])
  expect(taken).toHaveLength(1)
  looks = 0
  await expect(
    watchSource(source, sink, {
      every: 1,
      isOnce: true,
      stop: new AbortController().signal,
      pause: async () => {},
      tell: () => {},
      tellTrouble: () => {},
    }),
  ).rejects.toThrow('No server')
})

test('ids made from what arrived are UUIDs, the same each time', () => {
  expect(uuidOf('job', 'a')).toBe(uuidOf('job', 'a'))
  expect(uuidOf('job', 'a')).not.toBe(uuidOf('story', 'a'))
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    expect(uuidOf(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
})

test('what waits survives an interruption; a half of a file is passed over', () => {
  const path = join(folder, 'waiting')
  const [arrival] = arrivalsOf('x', [
    {
      origin: { name: 'x', format: 'ninjs' },
      original: '',
      blocks: [],
      metadata: { guid: 'a', embargo: '2026-03-10T18:00:00Z' },
    },
  ])
  openWaiting(path).add(arrival!)
  appendFileSync(join(path, 'x.json.new'), '{"key":')
  const again = openWaiting(path)
  expect(again.has(arrival!.key)).toBe(true)
  expect(again.due(NOW)).toEqual([])
  expect(again.due(Date.parse('2026-03-10T18:00:00Z'))).toEqual([arrival])
  again.remove('a')
  expect(openWaiting(path).due(Number.MAX_SAFE_INTEGER)).toEqual([])
})

test('bad input is one sentence', async () => {
  writeFileSync(join(folder, 'file'), TEXT)
  const shell = fakeShell({ folder })
  await expect(watch('file', { to: 'out' }, shell)).rejects.toThrow(
    'expected a folder or the address of a feed to watch, but file is neither.',
  )
  await expect(watch('in', { to: ' ' }, shell)).rejects.toThrow('expected a folder, or desk, after --to.')
  await expect(watch('http://127.0.0.1:9/', { to: 'out', once: true }, shell)).rejects.toThrow(
    'belongs to this machine',
  )
  expect(existsSync(join(folder, 'intertitre-data'))).toBe(false)
})
