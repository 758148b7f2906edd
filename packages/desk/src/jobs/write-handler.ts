import { InputError } from '@intertitre/core'
import type { Order, Outcome } from '../engine.ts'
import type { Store } from '../store/store.ts'
import type { WriterName } from '../tasks/tasks.ts'
import { orderOf } from './order-payload.ts'
import type { JobHandler } from './run-worker.ts'

/** What a job is called that writes an article from its story. */
export const WRITE = 'write'

/** An `Engine`, or one that can be told to stop and gives only what is kept. */
export type JobEngine = (
  order: Order & { readonly writer?: WriterName },
  onStage: (stage: string) => void,
  signal: AbortSignal,
) => Promise<Pick<Outcome, 'dossier' | 'words'>>

/** Writes the article of a job's story. */
export const writeHandler =
  (store: Store, engine: JobEngine): JobHandler =>
  async ({ storyId, payload }, { onStage, signal }) => {
    const story = storyId === undefined ? undefined : await store.stories.get(storyId)
    if (story === undefined)
      throw new InputError('not-found', 'expected a story to write from, but it is not in the store.')
    const order = { ...orderOf(payload), story: story.document }
    const { dossier, words } = await engine(order, onStage, signal)
    return { dossier, words }
  }
