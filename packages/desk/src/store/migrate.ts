import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputError } from '@intertitre/core'
import type { Database } from './database.ts'

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** Any number, the same for all that bring this schema up to date. */
const LOCK = 4_173_000_001

/**
 * Brings the schema up to date: runs the files of packages/desk/migrations that have not run yet, in the
 * order of their numbers, all in one transaction, while no other process does. Throws an `InputError`
 * where a newer program has brought it further than this one knows.
 */
export async function migrate(database: Database): Promise<void> {
  const known = migrations()
  await database.transaction(async ({ executeSql }) => {
    await executeSql('select pg_advisory_xact_lock($1)', [LOCK])
    await executeSql(
      'create table if not exists migrations (number integer primary key, name text not null, run_at timestamptz not null default now())',
    )
    const { rows } = await executeSql('select coalesce(max(number), 0) as last from migrations')
    const last = Number(rows[0].last)
    const newest = known.at(-1)?.number ?? 0
    if (last > newest) {
      throw new InputError(
        'invalid-option',
        `expected a store of schema ${newest} or older, but it is of schema ${last}: this program is too old for it.`,
      )
    }
    for (const { number, name, sql } of known.filter((each) => each.number > last)) {
      await executeSql(sql)
      await executeSql('insert into migrations (number, name) values ($1, $2)', [number, name])
    }
  })
}

/** The number of the newest. */
export const schemaNumber = (): number => migrations().at(-1)?.number ?? 0

function migrations(): readonly Migration[] {
  const folder = migrationsFolder()
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/u.test(name))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(join(folder, name), 'utf8'),
    }))
}

/** Beside « dist » as installed, or above « src ». */
function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'migrations'))) folder = dirname(folder)
  return join(folder, 'migrations')
}
