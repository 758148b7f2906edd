import { randomUUID } from 'node:crypto'
import type { Document } from '@intertitre/core'
import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Connection, StoreContext } from './database.ts'
import { isId, pageOf } from './paging.ts'
import { actorOf, enter } from './record-store.ts'
import { stories } from './schema.ts'
import { excerptOf, indexOf, queryOf, searchable } from './search-words.ts'
import { clipped, storable } from './storable.ts'
import type { StoredStory, StoryStore, StorySummary } from './store.ts'
import { threadingOf, withdrawArticles } from './story-threads.ts'

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
}

/** Characters of a title. */
const MAX_TITLE = 200

export const storyStore = ({ database, now }: StoreContext): StoryStore => ({
  add: (document, by, { role = 'story', title = titleOf(document), id = randomUUID(), versionOf } = {}) =>
    database.transaction(async (connection) => {
      const at = now()
      const known = await findStory(connection, id)
      if (known !== undefined) return known
      const { same, ...threading } = await threadingOf(connection, document, id, versionOf)
      if (same !== undefined) return storyIn(connection, same)
      const row = {
        id,
        role,
        name: storable(document.origin.name),
        title: clipped(title, MAX_TITLE),
        characters: document.original.length,
        filedAt: at,
        filedBy: actorOf(by),
        ...(role === 'story' ? threading : OWN_THREAD(id)),
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

/** Context and background are no living stories. */
const OWN_THREAD = (id: string) => ({ guid: null, thread: id, version: 1, withdrawn: false })

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
  ...(typeof excerpt === 'string' && { excerpt }),
})

const storedOf = (row: SummaryRow & { readonly document: string }): StoredStory => ({
  ...summaryOf(row),
  document: JSON.parse(row.document) as Document,
})

/** What the format states, the first heading, or how the text begins. */
function titleOf({ title, blocks, origin }: Document): string {
  const text = title ?? blocks.find(({ role }) => role === 'heading')?.text ?? blocks[0]?.text ?? origin.name
  return text.replace(/\s+/gu, ' ').trim()
}
