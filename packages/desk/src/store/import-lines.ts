import { createHash, type Hash } from 'node:crypto'
import { InputError } from '@intertitre/core'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type JobQueue, openJobQueue } from '../jobs/job-queue.ts'
import type { Connection, Database } from './database.ts'
import { schemaNumber } from './migrate.ts'
import { enter } from './record-store.ts'
import { indexOf } from './search-words.ts'
import type { Actor } from './store.ts'
import { TRANSFER_FORMAT, TRANSFER_TABLES, TRANSFER_VERSION, type TransferTable } from './transfer-tables.ts'

/** How many rows came in, by table. */
export type ImportedRows = Readonly<Record<string, number>>

const headSchema = z.object({
  format: z.literal(TRANSFER_FORMAT),
  version: z.literal(TRANSFER_VERSION),
  schema: z.number().int().positive(),
})
const rowSchema = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) })
const endSchema = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.number()),
  sha256: z.string(),
})

/**
 * Fills an empty store from the lines of `exportLines`, all or nothing. Jobs that waited or ran are queued
 * anew. Throws an `InputError` that names the line where the file is none of ours, is of a newer program,
 * was changed or cut off, and where the store is not empty.
 */
export async function importLines(
  database: Database,
  lines: AsyncIterable<string>,
  by: Actor,
  at: Date,
): Promise<ImportedRows> {
  const queue = await openJobQueue(database)
  return database.transaction(async (connection) => {
    await refuseUnlessEmpty(connection)
    const rows = await insertLines(connection, lines)
    for (const { name, counter } of TRANSFER_TABLES) {
      if (counter !== undefined)
        await connection.executeSql(
          `select setval(pg_get_serial_sequence('${name}', '${counter}'), coalesce(max(${counter}), 0) + 1, false) from ${name}`,
        )
    }
    await queueAnew(connection, queue)
    await enter(connection, { actor: by, action: 'store.imported', details: { rows } }, at)
    return rows
  })
}

async function refuseUnlessEmpty({ executeSql }: Connection): Promise<void> {
  for (const { name } of TRANSFER_TABLES) {
    const { rows } = await executeSql(`select exists (select from ${name}) as found`)
    if (rows[0].found)
      throw new InputError(
        'invalid-option',
        `expected an empty store, but it has ${name.replace('_', ' ')} already.`,
      )
  }
}

async function insertLines(connection: Connection, lines: AsyncIterable<string>): Promise<ImportedRows> {
  const hash = createHash('sha256')
  const rows: Record<string, number> = Object.fromEntries(TRANSFER_TABLES.map(({ name }) => [name, 0]))
  let number = 0
  let isEnded = false
  for await (const line of lines) {
    number++
    if (isEnded) throw invalid(number, 'the end of the file, but more comes')
    const value = parsed(line, number)
    if (number === 1) checkHead(value)
    else if (endSchema.safeParse(value).success) {
      checkEnd(endSchema.parse(value), rows, hash, number)
      isEnded = true
    } else {
      const name = await insertRow(connection, value, number)
      rows[name] = (rows[name] ?? 0) + 1
    }
    hash.update(`${line}\n`)
  }
  if (number === 0) throw invalid(1, 'an export of a store, but the file is empty')
  if (!isEnded) throw invalid(number + 1, 'the line that ends an export, but the file was cut off')
  return rows
}

function checkHead(value: unknown): void {
  const head = headSchema.safeParse(value)
  if (!head.success)
    throw invalid(1, `an export of a store (version ${TRANSFER_VERSION}), but it is something else`)
  const newest = schemaNumber()
  if (head.data.schema > newest)
    throw invalid(
      1,
      `an export of schema ${newest} or older, but it is of ${head.data.schema}: this program is too old for it`,
    )
}

function checkEnd(
  { rows, sha256 }: z.infer<typeof endSchema>,
  counted: ImportedRows,
  hash: Hash,
  number: number,
): void {
  if (sha256 !== hash.copy().digest('hex'))
    throw invalid(number, 'the file as it was exported, but it was changed since')
  for (const [name, count] of Object.entries(rows))
    if (counted[name] !== count)
      throw invalid(number, `${count} rows of ${name}, but there are ${counted[name] ?? 0}`)
}

async function insertRow(connection: Connection, value: unknown, number: number): Promise<string> {
  const line = rowSchema.safeParse(value)
  const table = TRANSFER_TABLES.find(({ name }) => name === line.data?.table)
  if (!line.success || table === undefined) throw invalid(number, 'a row of a table that this program knows')
  const { row } = line.data
  const columns = Object.keys(row)
  const unknown = columns.find((column) => !table.columns.includes(column))
  if (unknown !== undefined)
    throw invalid(number, `columns of ${table.name}, but there is “${unknown.slice(0, 60)}”`)
  try {
    await insert(connection, table, columns, row)
  } catch (cause) {
    if (!isRefusal(cause)) throw cause
    throw invalid(number, `a row that ${table.name} can take, but it is refused`, cause)
  }
  return table.name
}

/** Columns that the file does not know yet take their usual values. */
async function insert(
  { queries }: Connection,
  { name, titleColumn }: TransferTable,
  columns: readonly string[],
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = sql.raw(columns.join(', '))
  const from = sql`from json_populate_record(null::${sql.raw(name)}, ${JSON.stringify(row)}::json)`
  const into = sql.raw(`${name} (${columns.join(', ')}${titleColumn === undefined ? '' : ', words'})`)
  const words =
    titleColumn === undefined ? sql`` : sql`, ${indexOf(String(row[titleColumn]), String(row.plain))}`
  await queries.execute(sql`insert into ${into} select ${names}${words} ${from}`)
}

/** PostgreSQL's classes of what is wrong with the data: 22 and 23. */
function isRefusal(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && /^2[23]/u.test(String(cause.code))) return true
  return false
}

async function queueAnew(connection: Connection, queue: JobQueue): Promise<void> {
  const { rows } = await connection.executeSql(
    "update jobs set state = 'queued', stage = null, worker = null, seen_at = null, next_at = case when state = 'queued' then next_at end where state in ('queued', 'active', 'retrying') returning id, priority, tries, max_tries, number, next_at",
  )
  for (const job of rows.sort((one, other) => Number(one.number) - Number(other.number)))
    await queue.offer(connection, {
      id: job.id,
      priority: job.priority,
      maxTries: Math.max(job.max_tries - job.tries, 1),
      nextAt: job.next_at === null ? null : new Date(job.next_at),
    })
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw invalid(number, 'a line of JSON', cause)
  }
}

const invalid = (line: number, expected: string, cause?: unknown): InputError =>
  new InputError('invalid-option', `Line ${line}: expected ${expected}; nothing was imported.`, { cause })
