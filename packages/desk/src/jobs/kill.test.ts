import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { killSavers, killWorkers } from '../testing/fault-trials.ts'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'

const COUNT = 200
const TIME = 600_000

let folder: string
beforeAll(() => {
  ensureBuilt()
  folder = mkdtempSync(join(tmpdir(), 'intertitre-kill-'))
}, TIME)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('kill -9 on a folder', () => {
  test(`of workers during ${COUNT} jobs: each is done, once`, { timeout: TIME }, async () => {
    const place = { folder: join(folder, 'jobs'), retryDelay: 1 }
    const outcome = await killWorkers({ place, count: COUNT, processes: 1, seed: 1 })
    expect(outcome).toMatchObject({ done: COUNT, lost: [], extra: 0 })
    expect(outcome.kills).toBeGreaterThan(0)
  })

  test(`during ${COUNT} saves: none that was acknowledged is lost`, { timeout: TIME }, async () => {
    const place = { folder: join(folder, 'saves') }
    const outcome = await killSavers({ place, count: COUNT, processes: 1, seed: 2 })
    expect(outcome.lost).toEqual([])
    expect(outcome.acknowledged).toBeGreaterThanOrEqual(COUNT)
  })
})

describe.skipIf(isPostgresLeftOut)('kill -9 on a server', () => {
  let cluster: PostgresCluster
  beforeAll(() => {
    cluster = startPostgres()
  }, TIME)
  afterAll(() => cluster?.remove())

  test(`of two workers during ${COUNT} jobs: each is done, once`, { timeout: TIME }, async () => {
    const place = { url: cluster.createDatabase(), folder: '', retryDelay: 1 }
    const outcome = await killWorkers({ place, count: COUNT, processes: 2, seed: 3 })
    expect(outcome).toMatchObject({ done: COUNT, lost: [], extra: 0 })
    expect(outcome.kills).toBeGreaterThan(0)
  })

  test(`during ${COUNT} saves: none that was acknowledged is lost`, { timeout: TIME }, async () => {
    const place = { url: cluster.createDatabase(), folder: '' }
    const outcome = await killSavers({ place, count: COUNT, processes: 1, seed: 4 })
    expect(outcome.lost).toEqual([])
    expect(outcome.acknowledged).toBeGreaterThanOrEqual(COUNT)
  })
})
