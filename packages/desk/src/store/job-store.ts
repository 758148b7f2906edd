import { randomUUID } from 'node:crypto'
import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { Connection, StoreContext } from './database.ts'
import { isId, pageOf } from './paging.ts'
import { actorOf, enter } from './record-store.ts'
import { jobs } from './schema.ts'
import { storable } from './storable.ts'
import type { Actor, Job, JobState, JobStore, NewJob } from './store.ts'

const USUAL_TRIES = 4
const MAX_TRIES = 20
const LIVE: readonly JobState[] = ['queued', 'active', 'retrying']
const ENDED: readonly JobState[] = ['failed', 'cancelled']

export interface JobContext extends StoreContext {
  /** Opened when it is first needed: most commands queue nothing. */
  queue(): Promise<JobQueue>
  /** Tells workers in this process. */
  readonly added: () => void
}

export const jobStore = (context: JobContext): JobStore => ({
  async add(job, by) {
    const queue = await context.queue()
    const at = context.now()
    const added = await context.database.transaction((connection) => addJob(connection, queue, job, by, at))
    context.added()
    return added
  },

  async get(id) {
    if (!isId(id)) return undefined
    const [row] = await context.database.queries.select(JOB).from(jobs).where(eq(jobs.id, id))
    return row && jobOf(row)
  },

  async payload(id) {
    if (!isId(id)) return undefined
    const [row] = await context.database.queries
      .select({ payload: jobs.payload })
      .from(jobs)
      .where(eq(jobs.id, id))
    return row && JSON.parse(row.payload)
  },

  async list(search = {}) {
    const { queries } = context.database
    const { limit, offset } = pageOf(search)
    const where = search.state === undefined ? undefined : eq(jobs.state, search.state)
    const rows = await queries
      .select(JOB)
      .from(jobs)
      .where(where)
      .orderBy(desc(jobs.number))
      .limit(limit)
      .offset(offset)
    const [counted] = await queries.select({ total: count() }).from(jobs).where(where)
    return { items: rows.map(jobOf), total: counted?.total ?? 0 }
  },

  async counts() {
    const rows = await context.database.queries
      .select({ state: jobs.state, jobs: count() })
      .from(jobs)
      .groupBy(jobs.state)
    const none = { queued: 0, active: 0, retrying: 0, done: 0, failed: 0, cancelled: 0 }
    return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.jobs])) }
  },

  async cancel(id, by) {
    const queue = await context.queue()
    return context.database.transaction(async (connection) => {
      const at = context.now()
      const row = await change(connection, id, LIVE, { state: 'cancelled', endedAt: at, nextAt: null })
      if (row === undefined) return undefined
      await queue.end(connection, id)
      await enter(connection, { actor: by, action: 'job.cancelled', subject: id }, at)
      return jobOf(row)
    })
  },

  async retry(id, by) {
    const queue = await context.queue()
    const again = await context.database.transaction(async (connection) => {
      const row = await change(connection, id, ENDED, QUEUED_ANEW)
      if (row === undefined) return undefined
      await queue.offer(connection, row)
      await enter(connection, { actor: by, action: 'job.queued-again', subject: id }, context.now())
      return jobOf(row)
    })
    context.added()
    return again
  },
})

async function addJob(
  connection: Connection,
  queue: JobQueue,
  job: NewJob,
  by: Actor,
  at: Date,
): Promise<Job> {
  const {
    kind,
    title,
    storyId,
    payload,
    priority = 0,
    tries = USUAL_TRIES,
    notBefore,
    id = randomUUID(),
  } = job
  const row = {
    id,
    kind,
    title: storable(title),
    storyId: storyId ?? null,
    payload: JSON.stringify(payload ?? null),
    state: 'queued' as const,
    priority: Math.min(Math.max(Math.trunc(priority), -100), 100),
    maxTries: Math.min(Math.max(Math.trunc(tries), 1), MAX_TRIES),
    queuedAt: at,
    queuedBy: actorOf(by),
    nextAt: notBefore === undefined ? null : new Date(notBefore),
  }
  const [added] = await connection.queries
    .insert(jobs)
    .values(row)
    .onConflictDoNothing({ target: jobs.id })
    .returning({ id: jobs.id })
  if (added === undefined) return jobIn(connection, id)
  await queue.offer(connection, row)
  const details = { kind, ...(storyId !== undefined && { story: storyId }) }
  await enter(connection, { actor: by, action: 'job.queued', subject: row.id, details }, at)
  return jobOf({ ...BLANK, ...row })
}

async function jobIn({ queries }: Connection, id: string): Promise<Job> {
  const [row] = await queries.select(JOB).from(jobs).where(eq(jobs.id, id))
  if (row === undefined) throw new Error('A job was there and is not any more.')
  return jobOf(row)
}

const BLANK = {
  articleId: null,
  stage: null,
  tries: 0,
  reason: null,
  worker: null,
  startedAt: null,
  endedAt: null,
  nextAt: null,
} as const

const QUEUED_ANEW = { ...BLANK, state: 'queued', seenAt: null } as const

/** Changes a job that is in one of the states, and only then. */
async function change(
  { queries }: Connection,
  id: string,
  from: readonly JobState[],
  to: Partial<typeof jobs.$inferInsert>,
): Promise<JobRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await queries
    .update(jobs)
    .set(to)
    .where(and(eq(jobs.id, id), inArray(jobs.state, [...from])))
    .returning(JOB)
  return row
}

/** All but the payload, which may be long. */
export const JOB = {
  id: jobs.id,
  kind: jobs.kind,
  title: jobs.title,
  storyId: jobs.storyId,
  articleId: jobs.articleId,
  state: jobs.state,
  stage: jobs.stage,
  priority: jobs.priority,
  tries: jobs.tries,
  maxTries: jobs.maxTries,
  reason: jobs.reason,
  worker: jobs.worker,
  queuedAt: jobs.queuedAt,
  queuedBy: jobs.queuedBy,
  startedAt: jobs.startedAt,
  endedAt: jobs.endedAt,
  nextAt: jobs.nextAt,
}

export type JobRow = Pick<typeof jobs.$inferSelect, keyof typeof JOB>

export const jobOf = (row: JobRow): Job => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  ...(row.storyId !== null && { storyId: row.storyId }),
  ...(row.articleId !== null && { articleId: row.articleId }),
  state: row.state,
  ...(row.stage !== null && { stage: row.stage }),
  priority: row.priority,
  tries: row.tries,
  maxTries: row.maxTries,
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.worker !== null && { worker: row.worker }),
  queuedAt: row.queuedAt.toISOString(),
  queuedBy: row.queuedBy,
  ...(row.startedAt !== null && { startedAt: row.startedAt.toISOString() }),
  ...(row.endedAt !== null && { endedAt: row.endedAt.toISOString() }),
  ...(row.nextAt !== null && { nextAt: row.nextAt.toISOString() }),
})

/** By the database's clock: those of the machines may differ. */
export const NOW: SQL = sql`now()`
