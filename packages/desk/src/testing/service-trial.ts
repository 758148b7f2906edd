import { setTimeout as wait } from 'node:timers/promises'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { hashOf, newKeySecret } from '../service/secrets.ts'
import type { StorePlace } from '../store/open-store.ts'
import type { Actor, Store } from '../store/store.ts'
import { withStore } from './fault-trials.ts'
import { chance } from './kill-at-random.ts'
import { startCommand } from './run-command.ts'

const by: Actor = { kind: 'shell', id: 'test', name: 'Test' }
/** Who save, each an article of his own, at the same time. */
const EDITORS = 2
const STORY = `Le pont de Brissac rouvre lundi

Le pont de Brissac, fermé depuis le 3 mars, rouvrira à la circulation lundi à 6 heures, a annoncé la mairie vendredi. Les travaux ont coûté 2,4 millions d’euros et ils ont duré huit mois.
`

export interface ServiceTrial {
  readonly place: StorePlace
  /** Where the command runs. */
  readonly folder: string
  /** To be acknowledged in all. */
  readonly saves: number
  readonly jobs: number
  /** At most; fewer where everything is acknowledged before. */
  readonly kills: number
  readonly seed: number
}

export interface ServiceOutcome {
  readonly kills: number
  readonly saves: number
  /** Versions that were acknowledged and are not there, or not as they were saved. */
  readonly lostSaves: readonly string[]
  /** Jobs that were acknowledged and are not done. */
  readonly lostJobs: readonly string[]
  /** Jobs and articles beyond one for each order. */
  readonly extra: number
}

/**
 * Saves and queues over HTTP while the service is killed at random and started again. Who gets no answer asks
 * again, as programs do: orders under the same Idempotency-Key, saves upon the same version.
 */
export async function killService(trial: ServiceTrial): Promise<ServiceOutcome> {
  const { place, saves, jobs } = trial
  const secret = newKeySecret()
  const articles = await withStore(place, async (store) => {
    await store.people.addKey({ hash: hashOf(secret), name: 'test', role: 'editor' }, by)
    return addArticles(store)
  })
  const service = mortalService(trial, secret)
  const saved = new Map<string, number[]>()
  const queued: string[] = []
  const work = Promise.all([
    ...articles.map(async (id) => saved.set(id, await save(service.ask, id, Math.ceil(saves / EDITORS)))),
    queue(service.ask, jobs, queued),
  ])
  const kills = await service.killUntil(work)
  await service.kill()
  await finishJobs(trial)
  return withStore(place, async (store) => ({
    kills,
    saves: [...saved.values()].flat().length,
    lostSaves: (await Promise.all([...saved].map(([id, versions]) => lostOf(store, id, versions)))).flat(),
    ...(await jobsOutcome(store, queued, jobs)),
  }))
}

const addArticles = async (store: Store): Promise<readonly string[]> => {
  const ids: string[] = []
  for (let count = 0; count < EDITORS; count++)
    ids.push((await store.articles.add({ dossier: sampleDossier() }, by)).id)
  return ids
}

interface Reply {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows what it asked for
  readonly json: any
}
/** Undefined where the service was killed meanwhile. */
type Ask = (method: string, path: string, body: unknown, key?: string) => Promise<Reply | undefined>

/** Saves again and again; gives the versions that were acknowledged. */
async function save(ask: Ask, id: string, count: number): Promise<number[]> {
  const acknowledged: number[] = []
  for (let version = 1; acknowledged.length < count; ) {
    const reply = await ask('PUT', `/api/articles/${id}`, {
      baseVersion: version,
      dossier: titled(version + 1),
    })
    if (reply?.status === 200) acknowledged.push(++version)
    // The one before was kept, and its answer lost.
    else if (reply?.status === 409) version = reply.json.current.version
    else if (reply?.status === 429) await wait(500)
    else if (reply !== undefined) throw new Error(`Saved with ${reply.status}.`)
  }
  return acknowledged
}

function titled(version: number) {
  const dossier = sampleDossier()
  const headline = { ...dossier.article.headline, text: `Titre ${version}` }
  return { ...dossier, article: { ...dossier.article, headline } }
}

async function queue(ask: Ask, count: number, queued: string[]): Promise<void> {
  for (let number = 0; number < count; ) {
    const reply = await ask('POST', '/api/write', { text: STORY, queued: true }, `order-${number}`)
    if (reply?.status === 202) {
      queued.push(reply.json.job.id)
      number++
      // As fast as they are done, so that some are being done whenever it is killed.
      await wait(100)
    }
    // Killed while it served this order: for a minute the key is taken for one that is being served. Or asked too often.
    else if (reply?.status === 409 || reply?.status === 429) await wait(500)
    else if (reply !== undefined) throw new Error(`Queued with ${reply.status}.`)
  }
}

/** The service in a process that is killed and started anew; asked through whichever lives. */
function mortalService({ place, folder, kills: most, seed }: ServiceTrial, secret: string) {
  const random = chance(seed)
  const data = place.folder === '' ? folder : place.folder
  const start = () => {
    const command = startCommand(['serve', '--port', '0', '--data', data, '--log-level', 'silent'], {
      folder,
      ...(place.url && { env: { DATABASE_URL: place.url } }),
    })
    const url = command.told(/served at (\S+)/u)
    return { command, url }
  }
  let current = start()
  let replies = 0
  const ask: Ask = async (method, path, body, key) => {
    const url = await current.url
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${secret}`,
      ...(key !== undefined && { 'idempotency-key': key }),
    }
    try {
      const response = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) })
      const json = await response.json()
      replies++
      return { status: response.status, json }
    } catch {
      return undefined
    }
  }
  const kill = async () => {
    current.command.child.kill('SIGKILL')
    await current.command.ended
  }
  return {
    ask,
    kill,
    /** After up to 30 answers each time, and then up to 60 ms: by what it does, not by the clock. */
    async killUntil(work: Promise<unknown>): Promise<number> {
      let isOver = false
      const end = (): void => {
        isOver = true
      }
      // Who waits for the work is told of its fault.
      work.then(end, end)
      let kills = 0
      while (!isOver && kills < most) {
        const until = replies + 3 + Math.floor(random() * 30)
        while (!isOver && replies < until) await wait(5)
        await wait(random() * 60)
        if (isOver) break
        const dying = current
        dying.command.child.kill('SIGKILL')
        const next = dying.command.ended.then(start)
        current = { command: dying.command, url: next.then(({ url }) => url) }
        current = await next
        kills++
      }
      await work
      return kills
    },
  }
}

/** Whoever had a job is dead: another worker does what is left. */
async function finishJobs({ place, folder }: ServiceTrial): Promise<void> {
  await withStore(place, (store) => store.work.reap(0))
  const data = place.folder === '' ? folder : place.folder
  const worker = startCommand(['worker', '--drain', '--data', data], {
    folder,
    ...(place.url && { env: { DATABASE_URL: place.url } }),
  })
  const code = await worker.ended
  if (code !== 0) throw new Error(`The worker ended with ${code}: ${worker.err()}`)
}

async function lostOf(store: Store, id: string, acknowledged: readonly number[]): Promise<readonly string[]> {
  const versions = new Map((await store.articles.versions(id)).map((each) => [each.version, each.headline]))
  const lost = acknowledged.filter((version) => versions.get(version) !== `Titre ${version}`)
  const gaps = Array.from({ length: versions.size }, (_, index) => index + 1).filter(
    (version) => !versions.has(version),
  )
  return [...lost, ...gaps].map((version) => `${id} ${version}`)
}

async function jobsOutcome(store: Store, queued: readonly string[], orders: number) {
  const found = await Promise.all(queued.map((id) => store.jobs.get(id)))
  const all = Object.values(await store.jobs.counts()).reduce((sum, count) => sum + count, 0)
  const { total } = await store.articles.list()
  return {
    lostJobs: queued.filter((_, index) => found[index]?.state !== 'done'),
    extra: all - orders + (total - EDITORS - orders) + (new Set(queued).size - orders),
  }
}
