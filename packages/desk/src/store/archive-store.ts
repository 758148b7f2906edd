import { count, desc, type SQL, sql } from 'drizzle-orm'
import type { StoreContext } from './database.ts'
import { pageOf } from './paging.ts'
import { enter } from './record-store.ts'
import { archive } from './schema.ts'
import { excerptOf, indexOf, queryOf, searchable } from './search-words.ts'
import { storable } from './storable.ts'
import type { ArchivedArticle, ArchiveStore, FoundInArchive } from './store.ts'

export const archiveStore = ({ database, now }: StoreContext): ArchiveStore => ({
  async put(put, by) {
    if (put.length === 0) return
    await database.transaction(async (connection) => {
      for (const each of put) {
        const { address, ...columns } = columnsOf(each)
        await connection.queries
          .insert(archive)
          .values({ address, ...columns })
          .onConflictDoUpdate({ target: archive.address, set: columns })
      }
      await enter(
        connection,
        { actor: by, action: 'archive.filled', details: { articles: put.length } },
        now(),
      )
    })
  },

  async list(search = {}) {
    const { query = '' } = search
    const { limit, offset } = pageOf(search)
    const isAsked = query.trim() !== ''
    const where = isAsked ? sql`${archive.words} @@ ${queryOf(query)}` : undefined
    const best = isAsked ? [desc(sql`ts_rank_cd(${archive.words}, ${queryOf(query)})`)] : []
    const excerpt: SQL<string | null> = isAsked ? excerptOf(archive.plain, query) : sql<null>`null`
    const { address, title, keyphrases, published } = archive
    const rows = await database.queries
      .select({ address, title, keyphrases, published, excerpt })
      .from(archive)
      .where(where)
      .orderBy(...best, sql`${published} desc nulls last`, address)
      .limit(limit)
      .offset(offset)
    const [counted] = await database.queries.select({ total: count() }).from(archive).where(where)
    return { items: rows.map(foundOf), total: counted?.total ?? 0 }
  },
})

function columnsOf({ address, title, keyphrases, text = '', published }: ArchivedArticle) {
  const plain = [title, ...keyphrases, text].join('\n')
  return {
    address: storable(address),
    title: storable(title),
    keyphrases: keyphrases.map(storable),
    published: published ?? null,
    words: indexOf(title, plain) as unknown as string,
    plain: searchable(plain),
  }
}

type FoundRow = Pick<typeof archive.$inferSelect, 'address' | 'title' | 'keyphrases' | 'published'> & {
  readonly excerpt: string | null
}

const foundOf = ({ address, title, keyphrases, published, excerpt }: FoundRow): FoundInArchive => ({
  address,
  title,
  keyphrases,
  ...(published !== null && { published }),
  ...(excerpt !== null && { excerpt }),
})
