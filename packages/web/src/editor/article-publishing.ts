import { createStore, type Store } from '../app/store.ts'
import type {
  Publishing,
  PublishOrder,
  PublishOutcome,
  SentArticle,
  TakenDown,
  Target,
} from '../backend/backend.ts'

export interface PublishingState {
  readonly targets: readonly Target[]
  /** The latest first. */
  readonly sent: readonly SentArticle[]
}

/** Where one article may be published, and where it was. */
export interface ArticlePublishing {
  readonly state: Store<PublishingState>
  /** Sends it, or tells what would be done. Rejects with a `BackendError`. */
  publish(order: PublishOrder): Promise<PublishOutcome>
  takeDown(target: string, reason: string): Promise<TakenDown>
}

/** Loads both at once; where they cannot be had, nothing is offered. */
export function articlePublishing(id: string, publishing: Publishing): ArticlePublishing {
  const state = createStore<PublishingState>({ targets: [], sent: [] })
  const reload = async (): Promise<void> => state.set({ sent: await publishing.sent(id) })
  Promise.all([publishing.targets(), publishing.sent(id)]).then(
    ([targets, sent]) => state.set({ targets, sent }),
    () => {},
  )
  return {
    state,
    async publish(order) {
      try {
        return await publishing.publish(id, order)
      } finally {
        // What was begun is in the record, too.
        if (!order.dryRun) await reload().catch(() => {})
      }
    },
    async takeDown(target, reason) {
      try {
        return await publishing.takeDown(id, { target, reason })
      } finally {
        await reload().catch(() => {})
      }
    },
  }
}

/** What readers see that stands on a version of its story which is no longer the newest, or was withdrawn. */
export const outdated = (sent: readonly SentArticle[]): readonly SentArticle[] =>
  sent.filter(({ live, storyIs }) => live && storyIs !== undefined)
