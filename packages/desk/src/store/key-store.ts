import { randomUUID } from 'node:crypto'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { StoreContext } from './database.ts'
import { isId } from './paging.ts'
import { actorOf, enter } from './record-store.ts'
import { keys } from './schema.ts'
import { storable } from './storable.ts'
import type { Key, PeopleStore } from './store.ts'

/** A use within this of the last is not written down: each would cost a write. Milliseconds. */
const MINUTE = 60_000

export const keyStore = ({
  database,
  now,
}: StoreContext): Pick<PeopleStore, 'addKey' | 'keys' | 'key' | 'removeKey'> => ({
  addKey: ({ hash, name, role }, by) =>
    database.transaction(async (connection) => {
      const row = {
        id: randomUUID(),
        hash,
        name: storable(name),
        role,
        createdAt: now(),
        createdBy: actorOf(by),
      }
      await connection.queries.insert(keys).values(row)
      await enter(
        connection,
        { actor: by, action: 'key.added', subject: row.id, details: { role } },
        row.createdAt,
      )
      return keyOf({ ...row, usedAt: null })
    }),

  async keys() {
    const rows = await database.queries
      .select()
      .from(keys)
      .where(isNull(keys.removedAt))
      .orderBy(asc(keys.name), keys.id)
    return rows.map(keyOf)
  },

  async key(hash) {
    const [row] = await database.queries
      .select()
      .from(keys)
      .where(and(eq(keys.hash, storable(hash)), isNull(keys.removedAt)))
    if (row === undefined) return undefined
    const usedAt = now()
    if (row.usedAt !== null && usedAt.getTime() - row.usedAt.getTime() < MINUTE) return keyOf(row)
    await database.queries.update(keys).set({ usedAt }).where(eq(keys.id, row.id))
    return keyOf({ ...row, usedAt })
  },

  removeKey: (id, by) =>
    database.transaction(async (connection) => {
      if (!isId(id)) return undefined
      const [row] = await connection.queries
        .update(keys)
        .set({ removedAt: now() })
        .where(and(eq(keys.id, id), isNull(keys.removedAt)))
        .returning()
      if (row === undefined) return undefined
      await enter(connection, { actor: by, action: 'key.removed', subject: id }, now())
      return keyOf(row)
    }),
})

type KeyRow = Omit<typeof keys.$inferSelect, 'hash' | 'removedAt'>

const keyOf = ({ id, name, role, createdAt, createdBy, usedAt }: KeyRow): Key => ({
  id,
  name,
  role,
  createdAt: createdAt.toISOString(),
  createdBy,
  ...(usedAt !== null && { usedAt: usedAt.toISOString() }),
})
