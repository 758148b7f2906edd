import { createHash } from 'node:crypto'
import type { Connection } from './database.ts'
import { schemaNumber } from './migrate.ts'
import { TRANSFER_FORMAT, TRANSFER_TABLES, TRANSFER_VERSION, type TransferTable } from './transfer-tables.ts'

/** Rows read at once: a dossier may have megabytes. */
const ROWS_AT_ONCE = 20

/**
 * The whole store as lines of JSON, each with its line end: what the file is, a line for each row, and at
 * the end how many there were and the SHA-256 of all before. Within a transaction that sees one moment.
 */
export async function* exportLines(connection: Connection, at: Date): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const rows: Record<string, number> = {}
  const head = {
    format: TRANSFER_FORMAT,
    version: TRANSFER_VERSION,
    schema: schemaNumber(),
    at: at.toISOString(),
  }
  for await (const line of linesOf(connection, head, rows)) {
    hash.update(line)
    yield line
  }
  yield `${JSON.stringify({ end: true, rows, sha256: hash.digest('hex') })}\n`
}

async function* linesOf(
  connection: Connection,
  head: object,
  rows: Record<string, number>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head)}\n`
  for (const table of TRANSFER_TABLES) {
    rows[table.name] = 0
    for await (const row of rowsOf(connection, table)) {
      rows[table.name] = (rows[table.name] ?? 0) + 1
      yield `{"table":"${table.name}","row":${row}}\n`
    }
  }
}

/** JSON as the database makes it: nothing is rounded or reordered on the way. */
async function* rowsOf({ executeSql }: Connection, table: TransferTable): AsyncGenerator<string> {
  const { name, columns, order } = table
  await executeSql(
    `declare rows no scroll cursor for select row_to_json(each)::text as row from (select ${columns.join(', ')} from ${name} order by ${order}) each`,
  )
  for (;;) {
    const { rows } = await executeSql(`fetch forward ${ROWS_AT_ONCE} from rows`)
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await executeSql('close rows')
}
