import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { JobQueue } from '../jobs/job-queue.ts'
import { addArticle } from './article-store.ts'
import type { Connection } from './database.ts'
import { JOB, type JobContext, type JobRow, jobOf, NOW } from './job-store.ts'
import { enter } from './record-store.ts'
import { jobs } from './schema.ts'
import { clipped } from './storable.ts'
import type { Actor, ArticleChange, TakenJob, WorkStore } from './store.ts'

/** Reaped at once, in one transaction. */
const REAPED_AT_ONCE = 100
/** Characters of a reason. */
const MAX_REASON = 1000

export const workStore = (context: JobContext, listeners: Set<() => void>): WorkStore => ({
  async take(worker) {
    const queue = await context.queue()
    return context.database.transaction((connection) => take(connection, queue, worker))
  },

  async beat(job, stage) {
    const [row] = await context.database.queries
      .update(jobs)
      .set({ seenAt: NOW as unknown as Date, ...(stage !== undefined && { stage }) })
      .where(isStillHis(job))
      .returning({ id: jobs.id })
    return row !== undefined
  },

  async finish(job, article) {
    const queue = await context.queue()
    return context.database.transaction((connection) =>
      finish(connection, queue, job, article, context.now()),
    )
  },

  async fail(job, reason, isFinal = false) {
    const queue = await context.queue()
    return context.database.transaction((connection) =>
      fail(connection, queue, job, reason, isFinal, context.now()),
    )
  },

  async giveBack(job) {
    const queue = await context.queue()
    const given = await context.database.transaction(async (connection) => {
      const [row] = await connection.queries
        .update(jobs)
        .set({ state: 'queued', stage: null, worker: null, seenAt: null, tries: job.tries - 1 })
        .where(isStillHis(job))
        .returning(JOB)
      if (row === undefined) return false
      await queue.offer(connection, { ...row, maxTries: row.maxTries - row.tries })
      return true
    })
    context.added()
    return given
  },

  async reap(silence) {
    const queue = await context.queue()
    for (let reaped = 0; ; ) {
      const found = await context.database.transaction((connection) =>
        reap(connection, queue, silence, context.now()),
      )
      reaped += found
      if (found < REAPED_AT_ONCE) return reaped
    }
  },

  async isIdle() {
    const [open] = await context.database.queries
      .select({ id: jobs.id })
      .from(jobs)
      .where(
        or(
          inArray(jobs.state, ['active', 'retrying']),
          and(eq(jobs.state, 'queued'), or(isNull(jobs.nextAt), lte(jobs.nextAt, NOW))),
        ),
      )
      .limit(1)
    return open === undefined
  },

  onAdded(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
})

/** The state, the worker and the number of the try: a try given to another differs in one of them. */
const isStillHis = ({ id, worker = '', tries }: TakenJob) =>
  and(eq(jobs.id, id), eq(jobs.state, 'active'), eq(jobs.worker, worker), eq(jobs.tries, tries))

async function take(connection: Connection, queue: JobQueue, worker: string): Promise<TakenJob | undefined> {
  const id = await queue.take(connection)
  if (id === undefined) return undefined
  const [row] = await connection.queries
    .update(jobs)
    .set({
      state: 'active',
      worker,
      tries: sql`${jobs.tries} + 1`,
      startedAt: NOW as unknown as Date,
      seenAt: NOW as unknown as Date,
      stage: null,
      nextAt: null,
    })
    .where(eq(jobs.id, id))
    .returning({ ...JOB, payload: jobs.payload })
  if (row !== undefined) return takenOf(row)
  await queue.end(connection, id)
  return undefined
}

async function finish(
  connection: Connection,
  queue: JobQueue,
  job: TakenJob,
  article: ArticleChange | undefined,
  at: Date,
): Promise<boolean> {
  const by = workerActor(job)
  if (!(await end(connection, job, { state: 'done', stage: null, reason: null, endedAt: at }))) return false
  if (article !== undefined) {
    const { id } = await addArticle(connection, article, by, { storyId: job.storyId, jobId: job.id }, at)
    await connection.queries.update(jobs).set({ articleId: id }).where(eq(jobs.id, job.id))
  }
  await queue.end(connection, job.id)
  await enter(
    connection,
    { actor: by, action: 'job.done', subject: job.id, details: { tries: job.tries } },
    at,
  )
  return true
}

async function fail(
  connection: Connection,
  queue: JobQueue,
  job: TakenJob,
  why: string,
  isFinal: boolean,
  at: Date,
): Promise<boolean> {
  const reason = clipped(why.replace(/\s+/gu, ' ').trim(), MAX_REASON)
  if (!(await end(connection, job, { state: 'failed', stage: null, reason, endedAt: at }))) return false
  const nextAt = isFinal ? await queue.end(connection, job.id) : await queue.failed(connection, job.id)
  if (nextAt instanceof Date) {
    const again = { state: 'retrying', nextAt, endedAt: null } as const
    await connection.queries.update(jobs).set(again).where(eq(jobs.id, job.id))
  }
  const details = { reason, tries: job.tries, isFinal: !(nextAt instanceof Date) }
  await enter(connection, { actor: workerActor(job), action: 'job.failed', subject: job.id, details }, at)
  return true
}

async function end(
  { queries }: Connection,
  job: TakenJob,
  to: Partial<typeof jobs.$inferInsert>,
): Promise<boolean> {
  const rows = await queries.update(jobs).set(to).where(isStillHis(job)).returning({ id: jobs.id })
  return rows.length > 0
}

async function reap(connection: Connection, queue: JobQueue, silence: number, at: Date): Promise<number> {
  const silent = await connection.queries
    .select({ ...JOB, payload: jobs.payload })
    .from(jobs)
    .where(
      and(
        eq(jobs.state, 'active'),
        sql`${jobs.seenAt} <= clock_timestamp() - ${`${Math.trunc(silence)} milliseconds`}::interval`,
      ),
    )
    .limit(REAPED_AT_ONCE)
    .for('update', { skipLocked: true })
  for (const row of silent) {
    const job = takenOf(row)
    await fail(connection, queue, job, `The worker ${job.worker} ended in the midst of it.`, false, at)
  }
  return silent.length
}

const takenOf = (row: JobRow & { readonly payload: string }): TakenJob => ({
  ...jobOf(row),
  payload: JSON.parse(row.payload),
})

const workerActor = ({ worker = '' }: TakenJob): Actor => ({ kind: 'worker', id: worker, name: worker })
