import { afterAll, describe } from 'vitest'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'
import { describeStore } from '../testing/store-suite.ts'
import { openStore } from './open-store.ts'

describe.skipIf(isPostgresLeftOut)('PostgreSQL', () => {
  let cluster: PostgresCluster | undefined
  afterAll(() => cluster?.remove())

  describeStore('a store on a server', (now) => {
    cluster ??= startPostgres()
    return openStore({ url: cluster.createDatabase(), folder: '/nowhere', now, retryDelay: 1 })
  })
})
