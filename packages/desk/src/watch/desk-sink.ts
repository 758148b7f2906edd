import { InputError } from '@intertitre/core'
import type { Order } from '../engine.ts'
import { refuseWithdrawn } from '../input/refuse-withdrawn.ts'
import { remarksOn } from '../input/remarks-on.ts'
import { type OrderRest, payloadOf } from '../jobs/order-payload.ts'
import { WRITE } from '../jobs/write-handler.ts'
import type { Actor, Store } from '../store/store.ts'
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
 * are made from what arrived, so that an interruption between the two leaves nothing twice.
 */
export function deskSink({ store, by, order, titleOf, now }: DeskSinkTools): Sink {
  const known = new Set<string>()
  const jobOf = ({ key }: Pick<Arrival, 'key'>) => uuidOf('job', key)

  async function queue(arrival: Arrival): Promise<Told> {
    const { document, key } = arrival
    refuseWithdrawn(document)
    const title = titleOf({ ...order, story: document })
    const embargo = embargoOf(document, now())
    const story = await store.stories.add(document, by, { id: uuidOf('story', key), title })
    const job = await store.jobs.add(
      {
        id: jobOf(arrival),
        kind: WRITE,
        title,
        storyId: story.id,
        payload: payloadOf(order),
        ...(embargo !== undefined && { notBefore: embargo }),
      },
      by,
    )
    const notes = remarksOn(document, new Date(now()))
    return { kind: 'queued', source: arrival.source, title, place: job.id, notes }
  }

  return {
    description: store.description,
    async has(key) {
      if (known.has(key)) return true
      if ((await store.jobs.get(jobOf({ key }))) === undefined) return false
      known.add(key)
      return true
    },
    async take(arrival) {
      try {
        return await queue(arrival)
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
