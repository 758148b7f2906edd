import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import type { Connection, StoreContext } from './database.ts'
import { replies } from './schema.ts'
import { storable } from './storable.ts'
import type { ReplyStore, Reservation } from './store.ts'

/** How long an answer is kept. Milliseconds. */
const KEPT = 24 * 3_600_000
/** After this, whoever began is taken for dead. Milliseconds. */
const PATIENCE = 60_000

export const replyStore = ({ database, now }: StoreContext): ReplyStore => ({
  reserve: (owner, key, fingerprint) =>
    database.transaction(async (connection): Promise<Reservation> => {
      const reservedAt = now()
      await forget(connection, reservedAt)
      const made = await connection.queries
        .insert(replies)
        .values({ owner, key: storable(key), fingerprint, reservedAt })
        .onConflictDoNothing()
        .returning()
      if (made.length > 0) return { kind: 'first' }
      const [row] = await connection.queries.select().from(replies).where(isOne(owner, key))
      if (row === undefined) return { kind: 'in-progress' }
      if (row.fingerprint !== fingerprint) return { kind: 'other-request' }
      if (row.status === null || row.body === null) return { kind: 'in-progress' }
      return { kind: 'answered', reply: { status: row.status, body: row.body } }
    }),

  async keep(owner, key, { status, body }) {
    await database.queries
      .update(replies)
      .set({ status, body: storable(body) })
      .where(isOne(owner, key))
  },

  async forgetBegun() {
    await database.queries.delete(replies).where(isNull(replies.status))
  },

  async release(owner, key) {
    await database.queries.delete(replies).where(and(isOne(owner, key), isNull(replies.status)))
  },
})

const isOne = (owner: string, key: string) => and(eq(replies.owner, owner), eq(replies.key, storable(key)))

/** Answers of yesterday, and what was begun and never answered. */
async function forget({ queries }: Connection, at: Date): Promise<void> {
  const before = (age: number) => lt(replies.reservedAt, new Date(at.getTime() - age))
  await queries
    .delete(replies)
    .where(or(and(isNotNull(replies.status), before(KEPT)), and(isNull(replies.status), before(PATIENCE))))
}
