import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import {
  archive,
  articles,
  articleVersions,
  decisions,
  jobs,
  keys,
  people,
  recordEntries,
  stories,
} from './schema.ts'

/** A table that moves with a store. */
export interface TransferTable {
  readonly name: string
  /** In the database's spelling, without the index of words: that is made anew. */
  readonly columns: readonly string[]
  readonly order: string
  /** What the index of words is made from, where the table has one: the title; the text is `plain`. */
  readonly titleColumn?: string
  /** Counts by itself, and goes on after the last. */
  readonly counter?: string
}

const columnsOf = (table: PgTable): readonly string[] =>
  Object.values(getTableColumns(table))
    .map(({ name }) => name)
    .filter((name) => name !== 'words')

/**
 * In an order in which each refers to those before it. Sessions, one-time links and replies stay: they
 * end with the store that they were made in.
 */
export const TRANSFER_TABLES: readonly TransferTable[] = [
  { name: 'stories', columns: columnsOf(stories), order: 'id', titleColumn: 'title' },
  { name: 'articles', columns: columnsOf(articles), order: 'id', titleColumn: 'headline' },
  { name: 'article_versions', columns: columnsOf(articleVersions), order: 'article_id, version' },
  { name: 'decisions', columns: columnsOf(decisions), order: 'number', counter: 'number' },
  { name: 'archive', columns: columnsOf(archive), order: 'address', titleColumn: 'title' },
  { name: 'jobs', columns: columnsOf(jobs), order: 'number', counter: 'number' },
  { name: 'people', columns: columnsOf(people), order: 'id' },
  { name: 'keys', columns: columnsOf(keys), order: 'id' },
  { name: 'record_entries', columns: columnsOf(recordEntries), order: 'number', counter: 'number' },
]

/** The first line of a file. */
export const TRANSFER_FORMAT = 'intertitre-store'
export const TRANSFER_VERSION = 1
