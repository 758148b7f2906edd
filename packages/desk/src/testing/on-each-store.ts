import { afterAll, beforeAll, describe } from 'vitest'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from './postgres-cluster.ts'
import { type RunningService, runService, type ServiceChanges } from './running-service.ts'

/** Starts a service over a store of its own. */
export type StartService = (changes?: ServiceChanges) => Promise<RunningService>

/** The same tests of the service with its store in a folder, and on a PostgreSQL server. */
export function onEachStore(tests: (start: StartService) => void): void {
  describe('over a folder', () => tests(runService))

  describe.skipIf(isPostgresLeftOut)('over a PostgreSQL server', () => {
    let cluster: PostgresCluster
    beforeAll(() => {
      cluster = startPostgres()
    }, 120_000)
    afterAll(() => cluster?.remove())
    tests((changes) => runService(changes, { url: cluster.createDatabase(), folder: '' }))
  })
}
