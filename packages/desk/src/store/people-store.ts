import { randomUUID } from 'node:crypto'
import { and, asc, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Connection, StoreContext } from './database.ts'
import { keyStore } from './key-store.ts'
import { isId } from './paging.ts'
import { enter } from './record-store.ts'
import { links, people, sessions } from './schema.ts'
import { storable } from './storable.ts'
import type { PeopleStore, Person, Role, Session } from './store.ts'

export const peopleStore = (context: StoreContext): PeopleStore => ({
  ...personStore(context),
  ...linkStore(context),
  ...sessionStore(context),
  ...keyStore(context),
})

const personStore = ({
  database,
  now,
}: StoreContext): Pick<PeopleStore, 'list' | 'get' | 'add' | 'change' | 'remove'> => ({
  async list() {
    const rows = await database.queries
      .select()
      .from(people)
      .where(isNull(people.removedAt))
      .orderBy(asc(people.name), people.id)
    return rows.map(personOf)
  },

  get: (id) => getPerson(database, id),

  add: ({ name, role }, by) =>
    database.transaction(async (connection) => {
      const row = { id: randomUUID(), name: storable(name), role, createdAt: now() }
      await connection.queries.insert(people).values(row)
      await enter(
        connection,
        { actor: by, action: 'person.added', subject: row.id, details: { role } },
        row.createdAt,
      )
      return personOf(row)
    }),

  change: (id, { name, role }, by) =>
    database.transaction(async (connection) => {
      const before = await getPerson(connection, id)
      if (before === undefined) return undefined
      if (role !== undefined && role !== 'admin' && (await isLastAdmin(connection, id))) return 'last-admin'
      const change = { name: storable(name ?? before.name), role: role ?? before.role }
      await connection.queries.update(people).set(change).where(eq(people.id, id))
      const details = { from: before.role, to: change.role }
      await enter(connection, { actor: by, action: 'person.changed', subject: id, details }, now())
      return { ...before, ...change }
    }),

  remove: (id, by) =>
    database.transaction(async (connection) => {
      const person = await getPerson(connection, id)
      if (person === undefined) return undefined
      if (await isLastAdmin(connection, id)) return 'last-admin'
      const { queries } = connection
      await queries.update(people).set({ removedAt: now() }).where(eq(people.id, id))
      await queries.delete(sessions).where(eq(sessions.personId, id))
      await queries.delete(links).where(eq(links.personId, id))
      await enter(connection, { actor: by, action: 'person.removed', subject: id }, now())
      return person
    }),
})

const linkStore = ({ database, now }: StoreContext): Pick<PeopleStore, 'addLink' | 'useLink'> => ({
  addLink: (hash, personId, expiresAt, by) =>
    database.transaction(async (connection) => {
      if ((await getPerson(connection, personId)) === undefined) return false
      await connection.queries.delete(links).where(lt(links.expiresAt, now()))
      await connection.queries.insert(links).values({ hash, personId, expiresAt })
      await enter(connection, { actor: by, action: 'person.link-made', subject: personId }, now())
      return true
    }),

  useLink: (hash) =>
    database.transaction(async (connection) => {
      const [used] = await connection.queries
        .delete(links)
        .where(eq(links.hash, storable(hash)))
        .returning()
      if (used === undefined || used.expiresAt <= now()) return undefined
      return getPerson(connection, used.personId)
    }),
})

const sessionStore = ({
  database,
  now,
}: StoreContext): Pick<PeopleStore, 'addSession' | 'session' | 'endSession'> => ({
  addSession: ({ hash, personId, csrf, expiresAt }) =>
    database.transaction(async (connection) => {
      const person = await getPerson(connection, personId)
      if (person === undefined) return undefined
      const row = { hash, personId, csrf, createdAt: now(), expiresAt }
      await connection.queries.delete(sessions).where(lt(sessions.expiresAt, now()))
      await connection.queries.insert(sessions).values(row)
      const actor = { kind: 'person', id: person.id, name: person.name } as const
      await enter(connection, { actor, action: 'person.signed-in', subject: person.id }, row.createdAt)
      return sessionOf(row, person)
    }),

  async session(hash) {
    const [row] = await database.queries
      .select()
      .from(sessions)
      .innerJoin(people, eq(people.id, sessions.personId))
      .where(and(eq(sessions.hash, storable(hash)), gt(sessions.expiresAt, now()), isNull(people.removedAt)))
    return row && sessionOf(row.sessions, personOf(row.people))
  },

  async endSession(hash) {
    await database.queries.delete(sessions).where(eq(sessions.hash, storable(hash)))
  },
})

async function getPerson({ queries }: Connection, id: string): Promise<Person | undefined> {
  if (!isId(id)) return undefined
  const [row] = await queries
    .select()
    .from(people)
    .where(and(eq(people.id, id), isNull(people.removedAt)))
  return row && personOf(row)
}

/** Holds all administrators until the transaction ends, so that two cannot leave at once. */
async function isLastAdmin({ queries }: Connection, id: string): Promise<boolean> {
  const admins = await queries
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.removedAt)))
    .orderBy(people.id)
    .for('update')
  return admins.length === 1 && admins[0]?.id === id
}

interface PersonRow {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly createdAt: Date
}

const personOf = ({ id, name, role, createdAt }: PersonRow): Person => ({
  id,
  name,
  role,
  createdAt: createdAt.toISOString(),
})

const sessionOf = (row: typeof sessions.$inferSelect, person: Person): Session => ({
  hash: row.hash,
  person,
  csrf: row.csrf,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
})
