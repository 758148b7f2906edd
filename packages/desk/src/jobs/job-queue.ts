import PgBoss from 'pg-boss'
import type { Connection, Database } from '../store/database.ts'

const QUEUE = 'desk'

/** A job that nobody takes in this time is dropped: as good as never. Days. */
const KEPT = 3650
/** A try that takes longer has failed, whoever does it. Seconds. */
const LONGEST_TRY = 3600
/** Before the second try; doubled for each after it, and scattered. Seconds. */
const RETRY_DELAY = 5

interface Offer {
  readonly id: string
  readonly priority: number
  readonly maxTries: number
  /** Nobody is to take it before. */
  readonly nextAt?: Date | null
}

/** Who has a job now, from pg-boss; what the job is, the table `jobs` knows. */
export interface JobQueue {
  /** Offers a job to workers, in the transaction that made it. */
  offer(connection: Connection, job: Offer): Promise<void>
  /** Takes the first of the highest priority that is due, in a transaction. */
  take(connection: Connection): Promise<string | undefined>
  /** Done or called off: nobody is to take it any more. */
  end(connection: Connection, id: string): Promise<void>
  /** A try failed: when the next is due, or undefined where it was the last. */
  failed(connection: Connection, id: string): Promise<Date | undefined>
}

/** Installs pg-boss in the schema « pgboss » where it is not there yet. */
export async function openJobQueue(database: Database, retryDelay = RETRY_DELAY): Promise<JobQueue> {
  const boss = new PgBoss({ db: database, schedule: false, supervise: false })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(QUEUE)
  return queueOn(boss, retryDelay)
}

const queueOn = (boss: PgBoss, retryDelay: number): JobQueue => ({
  async offer(connection, { id, priority, maxTries, nextAt }) {
    await boss.deleteJob(QUEUE, id, { db: connection })
    await boss.send(QUEUE, null as unknown as object, {
      id,
      priority,
      retryLimit: maxTries - 1,
      retryDelay,
      retryBackoff: true,
      retentionDays: KEPT,
      expireInSeconds: LONGEST_TRY,
      ...(nextAt && { startAfter: nextAt }),
      db: connection,
    })
  },

  async take(connection) {
    const [job] = await boss.fetch(QUEUE, { batchSize: 1, db: connection })
    return job?.id
  },

  async end(connection, id) {
    await boss.deleteJob(QUEUE, id, { db: connection })
  },

  async failed(connection, id) {
    await boss.fail(QUEUE, id, undefined as unknown as object, { db: connection })
    const { rows } = await connection.executeSql(
      'select state, start_after from pgboss.job where name = $1 and id = $2',
      [QUEUE, id],
    )
    if (rows[0]?.state === 'retry') return new Date(rows[0].start_after)
    await boss.deleteJob(QUEUE, id, { db: connection })
    return undefined
  },
})
