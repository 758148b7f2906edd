import { randomUUID } from 'node:crypto'
import { type Audited, articlePassages, countArticleWords, plainLanguage } from '@intertitre/core'
import { and, asc, count, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm'
import type { Connection, StoreContext } from './database.ts'
import { isId, pageOf } from './paging.ts'
import { passageChanges } from './passage-changes.ts'
import { actorOf, enter } from './record-store.ts'
import { articles, articleVersions, decisions, stories } from './schema.ts'
import { excerptOf, indexOf, queryOf, searchable } from './search-words.ts'
import { storable } from './storable.ts'
import type {
  Actor,
  ArticleChange,
  ArticleState,
  ArticleStore,
  ArticleSummary,
  ArticleVersion,
  Change,
  Decision,
  NewDecision,
  Saved,
  StoredArticle,
} from './store.ts'
import { LIKE_STORY, type LikeStory, NEWEST_STORY, type NewestStory } from './story-threads.ts'

const SUMMARY = {
  id: articles.id,
  storyId: articles.storyId,
  headline: articles.headline,
  state: articles.state,
  version: articles.version,
  wordCount: articles.wordCount,
  updatedAt: articles.updatedAt,
  updatedBy: articles.updatedBy,
  newestStory: NEWEST_STORY,
}

const VERSION = {
  articleId: articleVersions.articleId,
  version: articleVersions.version,
  headline: articleVersions.headline,
  wordCount: articleVersions.wordCount,
  note: articleVersions.note,
  difference: articleVersions.difference,
  savedAt: articleVersions.savedAt,
  savedBy: articleVersions.savedBy,
}

/** Where an article comes from, if anything here led to it. */
export interface Provenance {
  readonly storyId?: string | undefined
  readonly jobId?: string
  /** Chosen by who adds it. */
  readonly id?: string | undefined
}

export const articleStore = ({ database, now }: StoreContext): ArticleStore => ({
  add: (change, by, storyId, id) =>
    database.transaction((connection) => addArticle(connection, change, by, { storyId, id }, now())),

  get: (id) => getArticle(database, id),

  async list(search = {}) {
    const { query = '', state, thread } = search
    const { limit, offset } = pageOf(search)
    const isAsked = query.trim() !== ''
    const where = and(
      state === undefined ? undefined : eq(articles.state, state),
      thread === undefined
        ? undefined
        : inArray(
            articles.storyId,
            database.queries.select({ id: stories.id }).from(stories).where(eq(stories.thread, thread)),
          ),
      isAsked ? sql`${articles.words} @@ ${queryOf(query)}` : undefined,
    )
    const best = isAsked ? [desc(sql`ts_rank_cd(${articles.words}, ${queryOf(query)})`)] : []
    const excerpt: SQL<string | null> = isAsked ? excerptOf(articles.plain, query) : sql<null>`null`
    const rows = await database.queries
      .select({ ...SUMMARY, excerpt })
      .from(articles)
      .where(where)
      .orderBy(...best, desc(articles.updatedAt), articles.id)
      .limit(limit)
      .offset(offset)
    const [counted] = await database.queries.select({ total: count() }).from(articles).where(where)
    return { items: rows.map(summaryOf), total: counted?.total ?? 0 }
  },

  async published(most, since) {
    const first = sql<Date>`min(${decisions.decidedAt})`.mapWith(decisions.decidedAt)
    const last = sql<Date>`max(${decisions.decidedAt})`.mapWith(decisions.decidedAt)
    const rows = await database.queries
      .select({ id: articles.id, version: articles.version, first, last })
      .from(articles)
      .innerJoin(decisions, and(eq(decisions.articleId, articles.id), eq(decisions.kind, 'approve')))
      .where(eq(articles.state, 'approved'))
      .groupBy(articles.id, articles.version)
      .having(since === undefined ? undefined : gte(first, new Date(since)))
      .orderBy(desc(first), articles.id)
      .limit(most)
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      firstApprovedAt: row.first.toISOString(),
      lastApprovedAt: row.last.toISOString(),
    }))
  },

  save: (id, baseVersion, change, by) =>
    database.transaction((connection) => saveArticle(connection, id, baseVersion, change, by, now())),

  async versions(id) {
    if (!isId(id)) return []
    const rows = await database.queries
      .select(VERSION)
      .from(articleVersions)
      .where(eq(articleVersions.articleId, id))
      .orderBy(desc(articleVersions.version))
    return rows.map(versionOf)
  },

  async version(id, version) {
    if (!isId(id) || !isVersion(version)) return undefined
    const [row] = await database.queries
      .select({ ...VERSION, dossier: articleVersions.dossier })
      .from(articleVersions)
      .where(and(eq(articleVersions.articleId, id), eq(articleVersions.version, version)))
    return row && { ...versionOf(row), dossier: JSON.parse(row.dossier) as Audited }
  },

  decide: (id, decision, by) =>
    database.transaction(async (connection) => {
      const current = await lockArticle(connection, id)
      if (current === undefined) return { kind: 'unknown-article' }
      const { kind, version } = decision
      const isAboutAll = kind === 'approve' || kind === 'withdraw'
      if (isAboutAll ? version !== current.version : !isVersion(version) || version > current.version) {
        const article = await getArticle(connection, id)
        return article === undefined ? { kind: 'unknown-article' } : { kind: 'conflict', current: article }
      }
      return { kind: 'decided', decision: await addDecision(connection, id, decision, by, now()) }
    }),
})

/** Adds an article with its first version, in the transaction given; gives the one that has its id, if one does. */
export async function addArticle(
  connection: Connection,
  change: ArticleChange,
  by: Actor,
  { storyId, jobId, id = randomUUID() }: Provenance,
  at: Date,
): Promise<StoredArticle> {
  const known = await getArticle(connection, id)
  if (known !== undefined) return known
  const content = contentOf(change)
  await connection.queries.insert(articles).values({
    ...content.columns,
    id,
    storyId: storyId ?? null,
    jobId: jobId ?? null,
    state: 'draft',
    version: 1,
    updatedAt: at,
    updatedBy: actorOf(by),
  })
  await addVersion(connection, { id, version: 1, change, difference: [], content, by, at })
  await enter(
    connection,
    { actor: by, action: 'article.added', subject: id, details: provenance(storyId, jobId) },
    at,
  )
  const stored = await getArticle(connection, id)
  if (stored === undefined) throw new Error(`The article ${id} is gone while it is being added.`)
  return stored
}

const provenance = (story?: string, job?: string): Readonly<Record<string, unknown>> => ({
  ...(story !== undefined && { story }),
  ...(job !== undefined && { job }),
})

async function saveArticle(
  connection: Connection,
  id: string,
  baseVersion: number,
  change: ArticleChange,
  by: Actor,
  at: Date,
): Promise<Saved> {
  const locked = await lockArticle(connection, id)
  if (locked === undefined) return { kind: 'unknown-article' }
  if (locked.version !== baseVersion) {
    const current = await getArticle(connection, id)
    return current === undefined ? { kind: 'unknown-article' } : { kind: 'conflict', current }
  }
  const version = baseVersion + 1
  const content = contentOf(change)
  const difference = passageChanges(await passagesOf(connection, id, baseVersion), content.passages)
  await connection.queries
    .update(articles)
    .set({
      ...content.columns,
      state: 'draft',
      version,
      updatedAt: at,
      updatedBy: actorOf(by),
      ...(change.storyId !== undefined && { storyId: change.storyId }),
    })
    .where(eq(articles.id, id))
  const saved = await addVersion(connection, { id, version, change, difference, content, by, at })
  const details = { version, changes: difference.length }
  await enter(connection, { actor: by, action: 'article.saved', subject: id, details }, at)
  return { kind: 'saved', version: saved }
}

/** Its newest version, and nobody else changes it until the transaction ends. */
async function lockArticle({ queries }: Connection, id: string): Promise<{ version: number } | undefined> {
  if (!isId(id)) return undefined
  const [row] = await queries
    .select({ version: articles.version })
    .from(articles)
    .where(eq(articles.id, id))
    .for('update')
  return row
}

async function passagesOf({ queries }: Connection, id: string, version: number): Promise<readonly string[]> {
  const [row] = await queries
    .select({ passages: articleVersions.passages })
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, id), eq(articleVersions.version, version)))
  return row?.passages ?? []
}

interface Content {
  readonly passages: readonly string[]
  readonly columns: Pick<typeof articles.$inferInsert, 'headline' | 'wordCount' | 'words' | 'plain'> &
    Pick<typeof articles.$inferSelect, 'headline' | 'wordCount'>
}

/** What tables know of a dossier beside the dossier itself. */
function contentOf({ dossier: { article }, words }: ArticleChange): Content {
  const passages = articlePassages(article).map(({ text }) => text)
  const plain = passages.join('\n')
  const headline = storable(article.headline.text)
  return {
    passages,
    columns: {
      headline,
      wordCount: words ?? countArticleWords(article, plainLanguage(article.language)),
      words: indexOf(headline, plain) as unknown as string,
      plain: searchable(plain),
    },
  }
}

interface NewVersion {
  readonly id: string
  readonly version: number
  readonly change: ArticleChange
  readonly difference: readonly Change[]
  readonly content: Content
  readonly by: Actor
  readonly at: Date
}

async function addVersion({ queries }: Connection, made: NewVersion): Promise<ArticleVersion> {
  const { id, version, change, difference, content, by, at } = made
  const row = {
    articleId: id,
    version,
    headline: content.columns.headline,
    wordCount: content.columns.wordCount,
    note: change.note === undefined ? null : storable(change.note),
    difference,
    savedAt: at,
    savedBy: actorOf(by),
  }
  const dossier = JSON.stringify(change.dossier)
  await queries.insert(articleVersions).values({ ...row, passages: content.passages, dossier })
  return versionOf(row)
}

/** The newest version with all decisions. */
async function getArticle({ queries }: Connection, id: string): Promise<StoredArticle | undefined> {
  if (!isId(id)) return undefined
  const isNewest = and(
    eq(articleVersions.articleId, articles.id),
    eq(articleVersions.version, articles.version),
  )
  const [row] = await queries
    .select({ ...SUMMARY, likeStory: LIKE_STORY, dossier: articleVersions.dossier })
    .from(articles)
    .innerJoin(articleVersions, isNewest)
    .where(eq(articles.id, id))
  if (row === undefined) return undefined
  const made = await queries
    .select()
    .from(decisions)
    .where(eq(decisions.articleId, id))
    .orderBy(asc(decisions.number))
  return {
    ...summaryOf(row),
    ...likeStoryOf(row.likeStory),
    dossier: JSON.parse(row.dossier) as Audited,
    decisions: made.map(decisionOf),
  }
}

const likeStoryOf = (like: LikeStory | null): Pick<StoredArticle, 'likeStory'> =>
  like === null ? {} : { likeStory: { ...like.likeness, id: like.id, title: like.title } }

const STATES: Readonly<Partial<Record<NewDecision['kind'], ArticleState>>> = {
  approve: 'approved',
  withdraw: 'withdrawn',
}

/** Enters a decision, in the transaction given. */
export async function addDecision(
  connection: Connection,
  id: string,
  { kind, version, finding, reason }: NewDecision,
  by: Actor,
  at: Date,
): Promise<Decision> {
  const state = STATES[kind]
  if (state !== undefined) await connection.queries.update(articles).set({ state }).where(eq(articles.id, id))
  const [row] = await connection.queries
    .insert(decisions)
    .values({
      id: randomUUID(),
      articleId: id,
      version,
      kind,
      finding: finding === undefined ? null : storable(finding),
      reason: reason === undefined ? null : storable(reason),
      decidedAt: at,
      decidedBy: actorOf(by),
    })
    .returning()
  if (row === undefined) throw new Error('A decision was added and is not there.')
  const details = { version, ...(finding !== undefined && { finding }) }
  await enter(connection, { actor: by, action: `article.${ACTIONS[kind]}`, subject: id, details }, at)
  return decisionOf(row)
}

const ACTIONS: Readonly<Record<NewDecision['kind'], string>> = {
  approve: 'approved',
  withdraw: 'withdrawn',
  accept: 'claim-accepted',
  dismiss: 'finding-dismissed',
  reinstate: 'finding-reinstated',
}

/** PostgreSQL's `integer` ends there. */
const isVersion = (version: number): boolean =>
  Number.isSafeInteger(version) && version > 0 && version < 2 ** 31

type SummaryRow = Pick<typeof articles.$inferSelect, Exclude<keyof typeof SUMMARY, 'newestStory'>> & {
  readonly newestStory: NewestStory | null
  readonly excerpt?: string | null
}

const summaryOf = (row: SummaryRow): ArticleSummary => ({
  id: row.id,
  ...(row.storyId !== null && { storyId: row.storyId }),
  headline: row.headline,
  state: row.state,
  version: row.version,
  words: row.wordCount,
  updatedAt: row.updatedAt.toISOString(),
  updatedBy: row.updatedBy,
  ...newerStoryOf(row),
  ...(typeof row.excerpt === 'string' && { excerpt: row.excerpt }),
})

function newerStoryOf({ newestStory, storyId }: SummaryRow): Pick<ArticleSummary, 'newerStory'> {
  if (newestStory === null || (newestStory.id === storyId && !newestStory.withdrawn)) return {}
  const { likeness, ...newer } = newestStory
  return { newerStory: { ...newer, ...(likeness !== null && { likeness }) } }
}

const versionOf = (row: Pick<typeof articleVersions.$inferSelect, keyof typeof VERSION>): ArticleVersion => ({
  article: row.articleId,
  version: row.version,
  headline: row.headline,
  words: row.wordCount,
  ...(row.note !== null && { note: row.note }),
  difference: row.difference,
  savedAt: row.savedAt.toISOString(),
  savedBy: row.savedBy,
})

const decisionOf = (row: typeof decisions.$inferSelect): Decision => ({
  id: row.id,
  kind: row.kind,
  version: row.version,
  ...(row.finding !== null && { finding: row.finding }),
  ...(row.reason !== null && { reason: row.reason }),
  decidedAt: row.decidedAt.toISOString(),
  decidedBy: row.decidedBy,
})
