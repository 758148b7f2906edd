import { InputError } from '@intertitre/core'
import type { Order } from '../engine.ts'
import { isWithdrawn, refuseWithdrawn } from '../input/refuse-withdrawn.ts'
import { remarksOn } from '../input/remarks-on.ts'
import { type OrderRest, payloadOf } from '../jobs/order-payload.ts'
import { WRITE } from '../jobs/write-handler.ts'
import { stillSeen } from '../publish/ledger.ts'
import { publicationsOf } from '../publish/publications-of.ts'
import type { Actor, Job, Store, StoredStory } from '../store/store.ts'
import { type Arrival, uuidOf } from './arrival.ts'
import type { Sink, Told } from './sink.ts'
import { embargoOf } from './waiting.ts'

export interface DeskSinkTools {
  readonly store: Store
  readonly by: Actor
  /** What is wanted of each. */
  readonly order: OrderRest
  /** Files the order, for its title. Throws an `InputError` where it cannot be served. */
  readonly titleOf: (order: Order) => string
  readonly now: () => number
}

/**
 * Keeps each arrival in the store, and queues a job for it that begins when its embargo has ended. Ids
 * are made from what arrived, so that an interruption between the two leaves nothing twice. A new version
 * of a story that is there already is kept and needs no job: its articles are held against it.
 */
export function deskSink({ store, by, order, titleOf, now }: DeskSinkTools): Sink {
  const known = new Set<string>()
  const storyIdOf = (key: string) => uuidOf('story', key)
  const jobIdOf = (key: string) => uuidOf('job', key)

  async function keep(arrival: Arrival): Promise<Told> {
    const { document, key, source, identity } = arrival
    if (isWithdrawn(document) && !(await isContinued(document))) refuseWithdrawn(document)
    const title = isWithdrawn(document) ? document.title : titleOf({ ...order, story: document })
    const about = { id: storyIdOf(key), guid: identity, ...(title !== undefined && { title }) }
    const story = await store.stories.add(document, by, about)
    const notes = remarksOn(document, new Date(now()))
    if (story.version > 1) {
      const { live, ...told } = await revised(story)
      return { ...told, source, title: story.title, notes: [...notes, ...live] }
    }
    return { kind: 'queued', source, title: story.title, place: (await queue(arrival, story)).id, notes }
  }

  /** A kill of what nobody has is no story. */
  async function isContinued({ metadata }: Arrival['document']): Promise<boolean> {
    const guid = metadata?.guid
    return guid !== undefined && (await store.stories.list({ guid, size: 1 })).total > 0
  }

  async function queue({ document, key }: Arrival, story: StoredStory): Promise<Job> {
    const embargo = embargoOf(document, now())
    return store.jobs.add(
      {
        id: jobIdOf(key),
        kind: WRITE,
        title: story.title,
        storyId: story.id,
        payload: payloadOf(order),
        ...(embargo !== undefined && { notBefore: embargo }),
      },
      by,
    )
  }

  /** `live`: where readers see what stands on it. */
  async function revised({
    thread,
    withdrawn,
  }: StoredStory): Promise<Pick<Told, 'kind' | 'place'> & { readonly live: readonly string[] }> {
    const { items } = await store.articles.list({ thread, size: 200 })
    const place = items.map(({ headline }) => headline).join(', ')
    const places = await Promise.all(items.map((article) => publicationsOf(store, article)))
    return {
      kind: withdrawn ? 'withdrawn' : 'revised',
      ...(place !== '' && { place }),
      live: stillSeen(places.flat()),
    }
  }

  return {
    description: store.description,
    async has(key) {
      if (known.has(key)) return true
      const story = await store.stories.get(storyIdOf(key))
      if (story === undefined) return false
      if (story.version === 1 && (await store.jobs.get(jobIdOf(key))) === undefined) return false
      known.add(key)
      return true
    },
    async take(arrival) {
      try {
        return await keep(arrival)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        return { kind: 'refused', source: arrival.source, notes: [error.message] }
      } finally {
        known.add(arrival.key)
      }
    },
    async refuse({ key, source, reason }) {
      known.add(key)
      return { kind: 'refused', source, notes: [reason] }
    },
    due: () => [],
  }
}
