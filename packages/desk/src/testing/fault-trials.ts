import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { openStore, type StorePlace } from '../store/open-store.ts'
import type { Actor, Store } from '../store/store.ts'
import { chance, type FaultProcess, startFaultProcess } from './kill-at-random.ts'

const by: Actor = { kind: 'shell', id: 'test', name: 'Test' }

export interface Trial {
  readonly place: StorePlace
  readonly count: number
  /** At the same time; a folder has one. */
  readonly processes: number
  readonly seed: number
}

export interface JobsOutcome {
  readonly kills: number
  readonly done: number
  /** Jobs that were acknowledged and are not done. */
  readonly lost: readonly string[]
  /** Articles beyond one for each job. */
  readonly extra: number
}

/** Queues jobs, and kills the workers that do them at random until all are done. */
export async function killWorkers({ place, count, processes, seed }: Trial): Promise<JobsOutcome> {
  const queued: string[] = []
  await withStore(place, async (store) => {
    for (let index = 0; index < count; index++)
      queued.push(
        (await store.jobs.add({ kind: 'test', title: `${index}`, payload: null, tries: 20 }, by)).id,
      )
  })
  const kills = await inTurns(place, processes, seed, 'work')
  return withStore(place, async (store) => {
    const states = await Promise.all(queued.map((id) => store.jobs.get(id)))
    const done = states.filter((job) => job?.state === 'done' && job.articleId !== undefined)
    const articles = new Set(done.map((job) => job?.articleId))
    return {
      kills,
      done: done.length,
      lost: queued.filter((_, index) => states[index]?.state !== 'done'),
      extra: (await store.articles.list()).total - articles.size,
    }
  })
}

export interface SavesOutcome {
  readonly kills: number
  readonly acknowledged: number
  /** Versions that were acknowledged and are not there, or not as they were saved. */
  readonly lost: readonly number[]
}

/** Saves one article again and again, and kills who does it at random until so many are acknowledged. */
export async function killSavers({ place, count, seed }: Trial): Promise<SavesOutcome> {
  const random = chance(seed)
  const id = await withStore(
    place,
    async (store) => (await store.articles.add({ dossier: sampleDossier() }, by)).id,
  )
  const acknowledged: number[] = []
  let kills = 0
  await withDossier(async (dossier) => {
    while (acknowledged.length < count) {
      const saver = startFaultProcess('save', JSON.stringify(place), dossier, id)
      await aWhile(saver, random)
      await saver.kill()
      kills++
      acknowledged.push(...saver.said.slice(1).map(Number))
    }
  })
  return withStore(place, async (store) => {
    const lost: number[] = []
    for (const version of acknowledged) {
      const kept = await store.articles.version(id, version)
      if (kept?.dossier.article.headline.text !== `Titre ${version}`) lost.push(version)
    }
    const versions = (await store.articles.versions(id)).map((each) => each.version)
    const gaps = versions.filter((version, index) => version !== versions.length - index)
    return { kills, acknowledged: acknowledged.length, lost: [...lost, ...gaps] }
  })
}

/** Each process is killed after a while and another takes its place; one that ends by itself is the last. */
async function inTurns(place: StorePlace, processes: number, seed: number, task: string): Promise<number> {
  let kills = 0
  const turns = async (random: () => number, dossier: string) => {
    for (;;) {
      const worker: FaultProcess = startFaultProcess(task, JSON.stringify(place), dossier)
      const code = await Promise.race([worker.ended, aWhile(worker, random)])
      if (code === 0) return
      if (code !== 'alive') throw new Error(`A worker ended with ${code}.`)
      await worker.kill()
      kills++
    }
  }
  await withDossier((dossier) =>
    Promise.all(Array.from({ length: processes }, (_, index) => turns(chance(seed + index), dossier))),
  )
  return kills
}

/** Until it has done up to 60 things, and then up to 20 ms of the next: by what it does, not by the clock. */
async function aWhile(worker: FaultProcess, random: () => number): Promise<'alive' | number | null> {
  await worker.hasSaid(2 + Math.floor(random() * 60))
  if (worker.child.exitCode !== null) return worker.ended
  await wait(random() * 20)
  return 'alive'
}

export async function withStore<T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function withDossier(work: (path: string) => Promise<unknown>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-dossier-'))
  const path = join(folder, 'dossier.json')
  writeFileSync(path, JSON.stringify(sampleDossier()))
  try {
    await work(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
