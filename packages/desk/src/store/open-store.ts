import { type JobQueue, openJobQueue } from '../jobs/job-queue.ts'
import { archiveStore } from './archive-store.ts'
import { articleStore } from './article-store.ts'
import type { Database, StoreContext } from './database.ts'
import { jobStore } from './job-store.ts'
import { migrate } from './migrate.ts'
import { peopleStore } from './people-store.ts'
import { recordStore } from './record-store.ts'
import { replyStore } from './reply-store.ts'
import type { Store } from './store.ts'
import { storyStore } from './story-store.ts'
import { asUnavailable } from './unavailable.ts'
import { workStore } from './work-store.ts'

/** Where the store is, and what it needs of the world. */
export interface StorePlace {
  /** Of a PostgreSQL server, as postgres://user:password@host:5432/database; wins over the folder. */
  readonly url?: string | undefined
  /** Of the embedded database; made where it is missing. */
  readonly folder: string
  /** Left out, the system's clock. */
  readonly now?: () => Date
  /** Before a failed job is tried again; doubled each time. Seconds; 5 where left out. */
  readonly retryDelay?: number
}

/**
 * Opens the store and brings its schema up to date. Throws an `InputError` where another process holds
 * the folder or the store is of a newer program, a `StoreUnavailableError` where there is no database.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const database = await openDatabase(place)
  try {
    await migrate(database)
    const store = storeOn(database, place)
    if (!place.url) await takeOver(store)
    return store
  } catch (error) {
    await database.close().catch(() => {})
    throw asUnavailable(error)
  }
}

/** Nobody else has the folder: whoever was at work on a job or a request when it was closed has ended. */
async function takeOver(store: Store): Promise<void> {
  if ((await store.jobs.counts()).active > 0) await store.work.reap(0)
  await store.replies.forgetBegun()
}

/** The database alone, as it is; its schema may be of any age. */
export async function openDatabase({ url, folder }: StorePlace): Promise<Database> {
  if (!url) return (await import('./open-pglite.ts')).openPglite(folder)
  return (await import('./open-postgres.ts')).openPostgres(url)
}

function storeOn(database: Database, { now = () => new Date(), retryDelay }: StorePlace): Store {
  const context: StoreContext = { database, now }
  const listeners = new Set<() => void>()
  const added = () => {
    for (const listener of listeners) listener()
  }
  const jobContext = { ...context, queue: lazily(() => openJobQueue(database, retryDelay)), added }
  return {
    stories: guarded(storyStore(context)),
    articles: guarded(articleStore(context)),
    archive: guarded(archiveStore(context)),
    jobs: guarded(jobStore(jobContext)),
    work: guarded(workStore(jobContext, listeners)),
    people: guarded(peopleStore(context)),
    record: guarded(recordStore(context)),
    replies: guarded(replyStore(context)),
    description: database.description,
    async ping() {
      await database.executeSql('select 1')
    },
    close: () => database.close(),
  }
}

/** Once, when it is first asked for; anew where that failed. */
function lazily(open: () => Promise<JobQueue>): () => Promise<JobQueue> {
  let opened: Promise<JobQueue> | undefined
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
}

/** The same methods; what they reject with tells where the database was the cause. */
function guarded<T extends object>(part: T): T {
  return Object.fromEntries(
    Object.entries(part).map(([name, method]) => [
      name,
      (...given: unknown[]) => {
        const answer: unknown = method(...given)
        if (!(answer instanceof Promise)) return answer
        return answer.catch((error: unknown) => {
          throw asUnavailable(error)
        })
      },
    ]),
  ) as T
}
