import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StorePlace } from '../store/open-store.ts'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'
import { killService } from '../testing/service-trial.ts'

const [SAVES, JOBS] = [40, 10]
/** Fewer than the tries of a job: none is given up. */
const KILLS = 3
const TIME = 600_000

let folder: string
beforeAll(() => {
  ensureBuilt()
  folder = mkdtempSync(join(tmpdir(), 'intertitre-kill-service-'))
}, TIME)
afterAll(() => rmSync(folder, { recursive: true, force: true }), TIME)

async function expectNothingLost(place: StorePlace, seed: number): Promise<void> {
  const outcome = await killService({ place, folder, saves: SAVES, jobs: JOBS, kills: KILLS, seed })
  expect(outcome).toMatchObject({ kills: KILLS, lostSaves: [], lostJobs: [], extra: 0 })
  expect(outcome.saves).toBeGreaterThanOrEqual(SAVES)
}

describe('kill -9 of the service while it saves, queues and writes', () => {
  test('on a folder: what was acknowledged is there, once', { timeout: TIME }, () =>
    expectNothingLost({ folder: join(folder, 'data') }, 21),
  )

  describe.skipIf(isPostgresLeftOut)('on a server', () => {
    let cluster: PostgresCluster
    beforeAll(() => {
      cluster = startPostgres()
    }, TIME)
    afterAll(() => cluster?.remove())

    test('what was acknowledged is there, once', { timeout: TIME }, () =>
      expectNothingLost({ url: cluster.createDatabase(), folder: '' }, 22),
    )
  })
})
