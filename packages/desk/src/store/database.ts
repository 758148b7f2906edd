import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

export type Queries = PgDatabase<PgQueryResultHKT>

/** Statements that run one after the other: outside a transaction, or inside one. */
export interface Connection {
  readonly queries: Queries
  /** One statement with values, or several without. What pg-boss asks for as `db`. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Row[] }>
}

// biome-ignore lint/suspicious/noExplicitAny: as pg-boss has it
export type Row = any

/** A database of either kind. Rejects with a `StoreUnavailableError` where it cannot be reached. */
export interface Database extends Connection {
  readonly description: string
  /**
   * Runs `work` in one transaction: all or nothing. Inside, only the connection given may be used:
   * the database itself waits for the transaction to end.
   */
  transaction<T>(work: (connection: Connection) => Promise<T>, mode?: TransactionMode): Promise<T>
  close(): Promise<void>
}

/** `snapshot` reads one moment throughout. */
export type TransactionMode = 'usual' | 'snapshot'

export const BEGIN: Readonly<Record<TransactionMode, string>> = {
  usual: 'begin',
  snapshot: 'begin isolation level repeatable read read only',
}

/** What all parts of a store share. */
export interface StoreContext {
  readonly database: Database
  readonly now: () => Date
}
