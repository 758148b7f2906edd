import { InputError } from '@intertitre/core'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { BEGIN, type Connection, type Database, type Queries } from './database.ts'
import { asUnavailable } from './unavailable.ts'

/** At once, for one process. */
const CONNECTIONS = 10
/** To connect. Milliseconds. */
const PATIENCE = 10_000

/** A database on a PostgreSQL server. Connects only when it is asked something. */
export function openPostgres(url: string): Database {
  const address = addressOf(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'intertitre',
  })
  // A connection that breaks while nobody uses it is made anew; without these the process would end.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  let closing: Promise<void> | undefined
  return {
    ...connectionOn(pool),
    description: `PostgreSQL on ${address}`,
    async transaction(work, mode = 'usual') {
      const client = await pool.connect().catch((error: unknown) => {
        throw asUnavailable(error)
      })
      let isBroken = false
      let isCommitting = false
      try {
        await client.query(BEGIN[mode])
        const result = await work(connectionOn(client))
        isCommitting = true
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {
          isBroken = true
        })
        throw asUnavailable(error, isCommitting)
      } finally {
        client.release(isBroken)
      }
    },
    close() {
      closing ??= pool.end()
      return closing
    },
  }
}

const connectionOn = (client: pg.Pool | pg.PoolClient): Connection => ({
  queries: drizzle({ client }) as unknown as Queries,
  async executeSql(text, values) {
    try {
      const result: pg.QueryResult | pg.QueryResult[] =
        values !== undefined && values.length > 0
          ? await client.query(text, values)
          : await client.query(text)
      return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : result
    } catch (error) {
      throw asUnavailable(error)
    }
  },
})

/** Without user and password. */
function addressOf(url: string): string {
  const { protocol, host, pathname, searchParams } = parsed(url)
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') throw invalid()
  return `${searchParams.get('host') ?? (host || 'localhost')}${pathname}`
}

function parsed(url: string): URL {
  try {
    return new URL(url)
  } catch {
    throw invalid()
  }
}

/** What came is not told: it may hold a password. */
const invalid = (): InputError =>
  new InputError(
    'invalid-option',
    'expected DATABASE_URL as postgres://user:password@host:5432/database, but it is none.',
  )
