import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Connection, Database, Queries } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { asUnavailable } from './unavailable.ts'

/** The part of a store's folder that the database has for itself. */
const DATABASE_FOLDER = 'database'

/**
 * The embedded database in a folder, which is made where there is none. Throws an `InputError` that says
 * who holds the folder where another process does.
 */
export async function openPglite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true })
  const release = await lockFolder(folder)
  try {
    const lite = await PGlite.create({ dataDir: join(folder, DATABASE_FOLDER) })
    return databaseOn(lite, folder, release)
  } catch (error) {
    release()
    throw asUnavailable(error)
  }
}

function databaseOn(lite: PGlite, folder: string, release: () => void): Database {
  const closing = once(async () => {
    try {
      await lite.close()
    } finally {
      release()
    }
  })
  return {
    ...connectionOn(lite),
    description: `PGlite in ${folder}`,
    async transaction(work, mode = 'usual') {
      try {
        return await lite.transaction(async (transaction) => {
          if (mode === 'snapshot') await transaction.exec('set transaction isolation level repeatable read')
          return await work(connectionOn(transaction))
        })
      } catch (error) {
        throw asUnavailable(error)
      }
    },
    close: closing,
  }
}

/** drizzle asks a client for `query` only, which a transaction has too. */
const connectionOn = (client: PGlite | Transaction): Connection => ({
  queries: drizzle({ client: client as PGlite }) as unknown as Queries,
  async executeSql(text, values) {
    try {
      if (values !== undefined && values.length > 0) return { rows: (await client.query(text, values)).rows }
      const results = await client.exec(text)
      return { rows: results.flatMap(({ rows }) => rows) }
    } catch (error) {
      throw asUnavailable(error)
    }
  },
})

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => {
    running ??= work()
    return running
  }
}
