import { type Document, InputError } from '@intertitre/core'
import { and, between, desc, eq, gte, inArray, ne, sql } from 'drizzle-orm'
import { isWithdrawn } from '../input/refuse-withdrawn.ts'
import { addDecision } from './article-store.ts'
import type { Connection } from './database.ts'
import { mostLike } from './most-like.ts'
import { articles, stories } from './schema.ts'
import { storable } from './storable.ts'
import type { Actor, Likeness } from './store.ts'
import { wordsOf } from './words-of.ts'

/** Where a story that is filed belongs: the columns of its row. */
export interface Threading {
  readonly guid: string | null
  readonly thread: string
  readonly version: number
  readonly withdrawn: boolean
  readonly likeness: Likeness | null
  /** The story that says the same already, to the letter. */
  readonly same?: string
}

interface Known {
  readonly guid: string | undefined
  readonly versionOf: string | undefined
  /** Earlier stories are not looked at for what it is like. */
  readonly since: Date
}

/**
 * The thread that a document continues, by its guid, by the story that it is said to be a version of, or
 * by what it is surely like; else its own. Nobody else continues it until the transaction ends. Throws an `InputError` where the
 * wire counts it before the newest.
 */
export async function threadingOf(
  connection: Connection,
  document: Document,
  id: string,
  { guid: given, versionOf, since }: Known,
): Promise<Threading> {
  const guid = given === undefined ? null : storable(given)
  const named = await threadWith(connection, guid, versionOf)
  const twin =
    guid === null && versionOf === undefined ? await twinOf(connection, document, since) : undefined
  if (twin !== undefined) return twin
  const like =
    named === undefined && document.metadata?.guid === undefined
      ? // A file or an address of its own that comes by itself is a story of its own until somebody says otherwise.
        await mostLike(connection, document, { since, isAsked: guid !== null || isWithdrawn(document) })
      : undefined
  const likeness = like?.likeness ?? null
  const own = { guid, thread: id, version: 1, withdrawn: isWithdrawn(document), likeness }
  const thread = named ?? (likeness?.sure ? like?.thread : undefined)
  if (thread === undefined) return own
  await connection.executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [thread])
  const [newest] = await connection.queries
    .select({ id: stories.id, version: stories.version, document: stories.document })
    .from(stories)
    .where(eq(stories.thread, thread))
    .orderBy(desc(stories.version))
    .limit(1)
  if (newest === undefined) return own
  const before = JSON.parse(newest.document) as Document
  refuseOlder(before, document)
  return {
    ...own,
    thread,
    version: newest.version + 1,
    ...(wordsOf(before) === wordsOf(document) && { same: newest.id }),
  }
}

/** So many characters more or less may be white space at the ends. */
const NEARLY = 64

/**
 * The newest version of a story since then that says the same to the letter: what comes twice without a
 * guid is one story.
 */
async function twinOf(
  { queries, executeSql }: Connection,
  document: Document,
  since: Date,
): Promise<Threading | undefined> {
  const words = wordsOf(document)
  // Of two that come at once, the second is to find the first.
  await executeSql('select pg_advisory_xact_lock(hashtextextended($1, 2))', [storable(words)])
  const { length } = document.original
  const rows = await queries
    .select({ ...PLACE, document: stories.document })
    .from(stories)
    .where(
      and(
        eq(stories.role, 'story'),
        gte(stories.filedAt, since),
        between(stories.characters, length - NEARLY, length + NEARLY),
        sql`not exists (select from stories later where later.thread = ${stories.thread} and later.version > ${stories.version})`,
      ),
    )
    .orderBy(desc(stories.filedAt))
  const twin = rows.find((row) => wordsOf(JSON.parse(row.document) as Document) === words)
  if (twin === undefined) return undefined
  const { id, document: _, ...place } = twin
  return { ...place, same: id }
}

const PLACE = {
  id: stories.id,
  guid: stories.guid,
  thread: stories.thread,
  version: stories.version,
  withdrawn: stories.withdrawn,
  likeness: stories.likeness,
}

async function threadWith(
  { queries, executeSql }: Connection,
  guid: string | null,
  versionOf: string | undefined,
): Promise<string | undefined> {
  // Of two that come at once, the second is to find the first.
  if (guid !== null) await executeSql('select pg_advisory_xact_lock(hashtextextended($1, 1))', [guid])
  const where =
    versionOf !== undefined ? eq(stories.id, versionOf) : guid === null ? undefined : eq(stories.guid, guid)
  if (where === undefined) return undefined
  const [row] = await queries
    .select({ thread: stories.thread })
    .from(stories)
    .where(and(where, eq(stories.role, 'story')))
    .orderBy(desc(stories.filedAt))
    .limit(1)
  return row?.thread
}

function refuseOlder({ metadata: before }: Document, { metadata: after, origin }: Document): void {
  const [known, came] = [Number(before?.version), Number(after?.version)]
  if (before?.guid !== after?.guid || !(came < known)) return
  throw new InputError(
    'invalid-option',
    `expected a version of the story after ${known}, but ${origin.name} is version ${came}.`,
  )
}

/** Takes back every article that stands on any version of a thread; gives how many. */
export async function withdrawArticles(
  connection: Connection,
  thread: string,
  document: Document,
  by: Actor,
  at: Date,
): Promise<number> {
  const standing = await connection.queries
    .select({ id: articles.id, version: articles.version })
    .from(articles)
    .where(
      and(
        ne(articles.state, 'withdrawn'),
        inArray(
          articles.storyId,
          connection.queries.select({ id: stories.id }).from(stories).where(eq(stories.thread, thread)),
        ),
      ),
    )
    .orderBy(articles.id)
    .for('update')
  const reason = document.metadata?.editorsNotes?.[0] ?? 'The source has withdrawn the story.'
  for (const { id, version } of standing)
    await addDecision(connection, id, { kind: 'withdraw', version, reason }, by, at)
  return standing.length
}

/** The newest version of the story that an article was made from, where there is one: JSON. */
export const NEWEST_STORY = sql<NewestStory | null>`(
  select json_build_object('id', newest.id, 'version', newest.version, 'withdrawn', newest.withdrawn, 'likeness', newest.likeness)
  from stories own join stories newest on newest.thread = own.thread
  where own.id = ${articles.storyId} order by newest.version desc limit 1)`

export interface NewestStory {
  readonly id: string
  readonly version: number
  readonly withdrawn: boolean
  readonly likeness: Likeness | null
}

/** A story that may be a new version of the one that an article was made from, where there is one: JSON. */
export const LIKE_STORY = sql<LikeStory | null>`(
  select json_build_object('id', later.id, 'title', later.title, 'likeness', later.likeness)
  from stories own join stories earlier on earlier.thread = own.thread
  join stories later on later.likeness->>'story' = earlier.id::text and not (later.likeness->>'sure')::boolean
  where own.id = ${articles.storyId} order by later.filed_at desc limit 1)`

export interface LikeStory {
  readonly id: string
  readonly title: string
  readonly likeness: Likeness
}
