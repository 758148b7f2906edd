import { count, desc, eq } from 'drizzle-orm'
import type { Connection, StoreContext } from './database.ts'
import { pageOf } from './paging.ts'
import { recordEntries } from './schema.ts'
import { storable } from './storable.ts'
import type { Actor, RecordEntry, RecordStore } from './store.ts'

export type NewEntry = Parameters<RecordStore['enter']>[0]

/** Enters a deed in the transaction that does it. */
export async function enter({ queries }: Connection, entry: NewEntry, at: Date): Promise<void> {
  await queries.insert(recordEntries).values({
    at,
    actor: actorOf(entry.actor),
    action: entry.action,
    subject: entry.subject === undefined ? null : storable(entry.subject),
    details: storableJson(entry.details ?? {}),
  })
}

/** As it can be kept. */
export const actorOf = ({ kind, id, name }: Actor): Actor => ({
  kind,
  id: storable(id),
  name: storable(name),
})

const storableJson = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'string' ? storable(each) : each)))

export const recordStore = ({ database, now }: StoreContext): RecordStore => ({
  enter: (entry) => enter(database, entry, now()),
  async list(search = {}) {
    const { queries } = database
    const { limit, offset } = pageOf(search)
    const where =
      search.subject === undefined ? undefined : eq(recordEntries.subject, storable(search.subject))
    const rows = await queries
      .select()
      .from(recordEntries)
      .where(where)
      .orderBy(desc(recordEntries.number))
      .limit(limit)
      .offset(offset)
    const [counted] = await queries.select({ total: count() }).from(recordEntries).where(where)
    return { items: rows.map(entryOf), total: counted?.total ?? 0 }
  },
})

const entryOf = ({
  number,
  at,
  actor,
  action,
  subject,
  details,
}: typeof recordEntries.$inferSelect): RecordEntry => ({
  number,
  at: at.toISOString(),
  actor,
  action,
  ...(subject !== null && { subject }),
  details,
})
