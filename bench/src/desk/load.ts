/**
 * A newsroom at work: fifty editors on one service for two minutes, over loopback, each asking something every
 * three seconds and saving every fifteen; beside it the same requests to the same routes over a store and tasks that do nothing.
 *
 *     npm run bench:desk -- [--seconds 120] [--editors 50]
 *
 * Machines are shared and noisy: what counts are the ratios within one run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { printTimes, type Times } from './print-times.ts'
import { type Editor, editorsOf, type Service, startIdle, startService } from './services.ts'

const STORY = readFileSync(
  fileURLToPath(new URL('../../../examples/greve-transports.txt', import.meta.url)),
  'utf8',
)
/** Milliseconds between two requests of one editor. */
const PAUSE = { least: 1000, most: 5000 }
/** Requests of each kind that the processor's time is measured on. */
const ROUNDS = 20
/** Requests of a hundred. */
const SHARES = [
  ['GET article', 32],
  ['GET articles', 20],
  ['GET articles?query', 10],
  ['PUT article', 20],
  ['POST check', 8],
  ['GET versions', 5],
  ['GET export', 4],
  ['POST write', 1],
] as const
type Deed = (typeof SHARES)[number][0]

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function deedOf(number: number): Deed {
  let rest = number * 100
  for (const [deed, share] of SHARES) {
    rest -= share
    if (rest < 0) return deed
  }
  return 'GET article'
}

/** What an editor works on: an article of his own. */
interface Desk {
  readonly id: string
  readonly dossier: unknown
  version: number
}

async function openDesk(editor: Editor): Promise<Desk> {
  const { article } = (await editor('POST', '/api/write', { text: STORY })).json as {
    article: { id: string; version: number; dossier: unknown }
  }
  return { id: article.id, dossier: article.dossier, version: article.version }
}

async function act(deed: Deed, editor: Editor, desk: Desk): Promise<number> {
  switch (deed) {
    case 'GET article':
      return (await editor('GET', `/api/articles/${desk.id}`)).status
    case 'GET articles':
      return (await editor('GET', '/api/articles')).status
    case 'GET articles?query':
      return (await editor('GET', '/api/articles?query=greve')).status
    case 'PUT article': {
      const { status, json } = await editor('PUT', `/api/articles/${desk.id}`, {
        baseVersion: desk.version,
        dossier: desk.dossier,
      })
      if (status === 200) desk.version = (json as { version: number }).version
      return status
    }
    case 'POST check':
      return (await editor('POST', '/api/check', { article: STORY, story: STORY })).status
    case 'GET versions':
      return (await editor('GET', `/api/articles/${desk.id}/versions`)).status
    case 'GET export':
      return (await editor('GET', `/api/articles/${desk.id}/export/html`)).status
    case 'POST write':
      return (await editor('POST', '/api/write', { text: STORY })).status
  }
}

async function measure(service: Service, editors: number, seconds: number): Promise<Times> {
  const times: Times = { seconds, requests: new Map(), failures: new Map() }
  const people = await editorsOf(service, editors)
  const desks: Desk[] = []
  for (const editor of people) desks.push(await openDesk(editor))
  const end = performance.now() + seconds * 1000
  await Promise.all(
    people.map(async (editor, index) => {
      const next = numbers(index + 1)
      await wait(next() * PAUSE.most)
      while (performance.now() < end) {
        const deed = deedOf(next())
        const began = performance.now()
        const status = await act(deed, editor, desks[index]!).catch(() => 0)
        const took = performance.now() - began
        times.requests.set(deed, [...(times.requests.get(deed) ?? []), took])
        if (status === 0 || status >= 400)
          times.failures.set(`${deed} ${status}`, (times.failures.get(`${deed} ${status}`) ?? 0) + 1)
        await wait(PAUSE.least + next() * (PAUSE.most - PAUSE.least))
      }
    }),
  )
  return times
}

/** Milliseconds of processor that one request of a kind takes, by itself: what a loaded machine does not change. */
async function printCosts(service: Service): Promise<void> {
  const [editor] = await editorsOf(service, 1)
  const desk = await openDesk(editor!)
  console.log(`\n${'Processor'.padEnd(20)}${'ms each'.padStart(10)}`)
  for (const [deed] of SHARES) {
    const before = (await service.machine()).processor
    for (let round = 0; round < ROUNDS; round++) await act(deed, editor!, desk)
    const took = (((await service.machine()).processor - before) / ROUNDS) * 1000
    console.log(`${deed.padEnd(20)}${took.toFixed(1).padStart(10)}`)
  }
}

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, editors: { type: 'string', default: '50' } },
})
const [seconds, editors] = [Number(values.seconds), Number(values.editors)]
const folder = mkdtempSync(join(tmpdir(), 'intertitre-bench-'))
try {
  for (const [name, start] of [
    ['The desk', startService],
    ['The same routes doing nothing', startIdle],
  ] as const) {
    const service = await start(folder)
    try {
      printTimes(`${name}: ${editors} editors, ${seconds} seconds`, await measure(service, editors, seconds))
      await printCosts(service)
      const { processor, memory } = await service.machine()
      console.log(
        `\nIn all ${processor.toFixed(0)} s of processor; ${Math.round(memory / 1e6)} MB of memory.`,
      )
    } finally {
      await service.stop()
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
