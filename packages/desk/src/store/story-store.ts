import { randomUUID } from 'node:crypto'
import { type Document, InputError } from '@intertitre/core'
import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Connection, StoreContext } from './database.ts'
import { isId, pageOf } from './paging.ts'
import { actorOf, enter } from './record-store.ts'
import { stories } from './schema.ts'
import { excerptOf, indexOf, queryOf, searchable } from './search-words.ts'
import { clipped, storable } from './storable.ts'
import type { Actor, StoredStory, StoryStore, StorySummary } from './store.ts'
import { type Threading, threadingOf, withdrawArticles } from './story-threads.ts'
import { titleOf } from './title-of.ts'
import { wordsOf } from './words-of.ts'

const SUMMARY = {
  id: stories.id,
  role: stories.role,
  name: stories.name,
  title: stories.title,
  characters: stories.characters,
  filedAt: stories.filedAt,
  filedBy: stories.filedBy,
  guid: stories.guid,
  thread: stories.thread,
  version: stories.version,
  withdrawn: stories.withdrawn,
  likeness: stories.likeness,
}

/** Characters of a title. */
const MAX_TITLE = 200

/** A story is told in new versions for so long; milliseconds. */
const LIKE_FOR = 30 * 24 * 3_600_000

export const storyStore = ({ database, now }: StoreContext): StoryStore => ({
  add: (
    document,
    by,
    { role = 'story', title = titleOf(document), id = randomUUID(), versionOf, guid } = {},
  ) =>
    database.transaction(async (connection) => {
      const at = now()
      const known = await findStory(connection, id)
      if (known !== undefined) return known
      // Context and background are no living stories.
      const { same, ...threading } =
        role === 'story'
          ? await threadingOf(connection, document, id, {
              guid: document.metadata?.guid ?? guid,
              versionOf,
              since: new Date(at.getTime() - LIKE_FOR),
            })
          : OWN_THREAD(id)
      if (same !== undefined) return storyIn(connection, same)
      const row = {
        id,
        role,
        name: storable(document.origin.name),
        title: clipped(title, MAX_TITLE),
        characters: document.original.length,
        filedAt: at,
        filedBy: actorOf(by),
        ...threading,
      }
      const plain = document.blocks.map(({ text }) => text).join('\n')
      const [added] = await connection.queries
        .insert(stories)
        .values({
          ...row,
          document: JSON.stringify(document),
          words: indexOf(row.title, plain),
          plain: searchable(plain),
        })
        .onConflictDoNothing({ target: stories.id })
        .returning({ id: stories.id })
      if (added === undefined) return storyIn(connection, id)
      await enter(connection, { actor: by, action: 'story.filed', subject: row.id, details: { role } }, at)
      if (row.withdrawn) await withdrawArticles(connection, row.thread, document, by, at)
      return { ...summaryOf(row), document }
    }),

  get: (id) => findStory(database, id),

  async same(document) {
    const rows = await database.queries
      .select({ ...SUMMARY, document: stories.document })
      .from(stories)
      .where(and(eq(stories.role, 'story'), eq(stories.characters, document.original.length)))
      .orderBy(desc(stories.filedAt))
    const words = wordsOf(document)
    const row = rows.find((each) => wordsOf(JSON.parse(each.document) as Document) === words)
    return row && summaryOf(row)
  },

  place: (id, versionOf, by) =>
    database.transaction((connection) => placeStory(connection, id, versionOf, by, now())),

  async versions(id) {
    const story = await findStory(database, id)
    if (story === undefined) return []
    const rows = await database.queries
      .select(SUMMARY)
      .from(stories)
      .where(eq(stories.thread, story.thread))
      .orderBy(desc(stories.version))
    return rows.map(summaryOf)
  },

  async list(search = {}) {
    const { query = '', role, guid } = search
    const { limit, offset } = pageOf(search)
    const isAsked = query.trim() !== ''
    const where = and(
      role === undefined ? undefined : eq(stories.role, role),
      guid === undefined ? undefined : eq(stories.guid, storable(guid)),
      isAsked ? sql`${stories.words} @@ ${queryOf(query)}` : undefined,
    )
    const best = isAsked ? [desc(sql`ts_rank_cd(${stories.words}, ${queryOf(query)})`)] : []
    const rows = await database.queries
      .select({ ...SUMMARY, excerpt: excerptColumn(isAsked, query) })
      .from(stories)
      .where(where)
      .orderBy(...best, desc(stories.filedAt), stories.id)
      .limit(limit)
      .offset(offset)
    const [counted] = await database.queries.select({ total: count() }).from(stories).where(where)
    return { items: rows.map(summaryOf), total: counted?.total ?? 0 }
  },
})

/** Gives a story a place at the end of a thread, or a thread of its own. */
async function placeStory(
  connection: Connection,
  id: string,
  versionOf: string | undefined,
  by: Actor,
  at: Date,
): Promise<StorySummary | undefined> {
  const story = await findStory(connection, id)
  const other = versionOf === undefined ? undefined : await findStory(connection, versionOf)
  if (story === undefined || (versionOf !== undefined && other === undefined)) return undefined
  const thread = other?.thread ?? (story.version === 1 ? story.thread : story.id)
  const place = { thread, ...(await placeIn(connection, story, thread)) }
  await connection.queries
    .update(stories)
    .set({ ...place, likeness: null })
    .where(eq(stories.id, id))
  await enter(connection, { actor: by, action: 'story.placed', subject: id, details: { thread } }, at)
  if (story.withdrawn) await withdrawArticles(connection, thread, story.document, by, at)
  const { likeness: _, document: __, ...summary } = story
  return { ...summary, ...place }
}

/** Throws an `InputError` where versions would be torn apart. */
async function placeIn(
  { queries, executeSql }: Connection,
  story: StoredStory,
  thread: string,
): Promise<{ readonly version: number }> {
  for (const each of [story.thread, thread].sort())
    await executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [each])
  if (story.thread === thread) return { version: story.version }
  const versions = await queries
    .select({ thread: stories.thread, version: stories.version })
    .from(stories)
    .where(inArray(stories.thread, [story.thread, thread]))
  const newest = (of: string) =>
    Math.max(0, ...versions.flatMap((each) => (each.thread === of ? [each.version] : [])))
  if (newest(story.thread) !== story.version || (story.version > 1 && thread !== story.id))
    throw new InputError(
      'invalid-option',
      'expected the newest version of its story, or a story without other versions, but it has some.',
    )
  return { version: newest(thread) + 1 }
}

async function findStory({ queries }: Connection, id: string): Promise<StoredStory | undefined> {
  if (!isId(id)) return undefined
  const [row] = await queries
    .select({ ...SUMMARY, document: stories.document })
    .from(stories)
    .where(eq(stories.id, id))
  return row && storedOf(row)
}

async function storyIn(connection: Connection, id: string): Promise<StoredStory> {
  const story = await findStory(connection, id)
  if (story === undefined) throw new Error('A story was there and is not any more.')
  return story
}

const OWN_THREAD = (id: string): Threading => ({
  guid: null,
  thread: id,
  version: 1,
  withdrawn: false,
  likeness: null,
})

const excerptColumn = (isAsked: boolean, query: string): SQL<string | null> =>
  isAsked ? excerptOf(stories.plain, query) : sql<null>`null`

type SummaryRow = Pick<typeof stories.$inferSelect, keyof typeof SUMMARY> & {
  readonly excerpt?: string | null
}

const summaryOf = ({
  id,
  role,
  name,
  title,
  characters,
  filedAt,
  filedBy,
  guid,
  thread,
  version,
  withdrawn,
  likeness,
  excerpt,
}: SummaryRow): StorySummary => ({
  id,
  role,
  name,
  title,
  characters,
  filedAt: filedAt.toISOString(),
  filedBy,
  ...(guid !== null && { guid }),
  thread,
  version,
  withdrawn,
  ...(likeness !== null && { likeness }),
  ...(typeof excerpt === 'string' && { excerpt }),
})

const storedOf = (row: SummaryRow & { readonly document: string }): StoredStory => ({
  ...summaryOf(row),
  document: JSON.parse(row.document) as Document,
})
