import type { Document } from '@intertitre/core'
import { and, desc, eq, gte, sql } from 'drizzle-orm'
import type { Connection } from './database.ts'
import { stories } from './schema.ts'
import { queryOf } from './search-words.ts'
import type { Likeness } from './store.ts'
import { likenessOf } from './story-likeness.ts'
import { titleOf } from './title-of.ts'
import { wordsOf } from './words-of.ts'

/** Stories that are laid beside a new one, of those whose words are nearest to its title. */
const MOST_COMPARED = 12
/** Letters of a word that tells something. */
const SHORTEST_WORD = 4
/** Words of a title that are looked for. */
const MOST_WORDS = 24

/**
 * The thread of the story since then that a document is most like; undefined where it is like none. What says
 * the same to the letter is no other version. `isAsked`: it is not taken for one by itself.
 */
export async function mostLike(
  { queries }: Connection,
  document: Document,
  { since, isAsked }: { readonly since: Date; readonly isAsked: boolean },
): Promise<{ readonly thread: string; readonly likeness: Likeness } | undefined> {
  const words = (titleOf(document).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_WORD,
  )
  if (words.length === 0) return undefined
  const query = queryOf(words.slice(0, MOST_WORDS).join(' or '))
  const rows = await queries
    .select({ id: stories.id, thread: stories.thread, document: stories.document })
    .from(stories)
    .where(and(eq(stories.role, 'story'), gte(stories.filedAt, since), sql`${stories.words} @@ ${query}`))
    .orderBy(desc(sql`ts_rank(${stories.words}, ${query})`), desc(stories.filedAt))
    .limit(MOST_COMPARED)
  const found = rows.flatMap(({ id, thread, document: text }) => {
    const before = JSON.parse(text) as Document
    if (wordsOf(before) === wordsOf(document)) return []
    const likeness = likenessOf(before, document, isAsked)
    return likeness === undefined ? [] : [{ thread, likeness: { story: id, ...likeness } }]
  })
  return found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best === undefined || isMore(each.likeness, best.likeness) ? each : best),
    undefined,
  )
}

const isMore = (one: Likeness, other: Likeness): boolean =>
  one.sure === other.sure ? one.shared > other.shared : one.sure
