import { type Filed, sliceOf } from '@intertitre/core'
import type { Order } from '../engine.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { payloadOf } from '../jobs/order-payload.ts'
import { WRITE } from '../jobs/write-handler.ts'
import { loadFrench } from '../load-french.ts'
import { fileOrder } from '../produce-article.ts'
import type { Shell } from '../shell.ts'
import { shellActor, withShellStore } from './open-shell-store.ts'

export interface QueueOptions {
  readonly data?: string
  readonly priority?: number
  readonly json?: boolean
}

/**
 * Keeps the story, and queues the order for a worker. What cannot be served is refused now: whoever
 * queues it still has it at hand.
 */
export async function queue(order: Order, options: QueueOptions, shell: Shell): Promise<ExitCode> {
  const { story, ...rest } = order
  const title = storyTitle(fileOrder(order, await loadFrench()))
  const by = shellActor()
  const job = await withShellStore(options, shell, async (store) => {
    const { id } = await store.stories.add(story, by, { title })
    const { priority = 0 } = options
    return store.jobs.add({ kind: WRITE, title, storyId: id, payload: payloadOf(rest), priority }, by)
  })
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(job, undefined, 2)}\n`
      : `Queued ${job.id}: ${job.title}\nAn “intertitre worker” writes it; “intertitre jobs ${job.id}” tells how far it is.\n`,
  )
  return EXIT.met
}

/** The story's headline, or how it begins; not the brief at its head. */
export function storyTitle({ story }: Filed): string {
  const head = ['headline', 'paragraph'].flatMap((role) =>
    story.paragraphs.filter((each) => each.role === role),
  )[0]
  return head === undefined ? story.origin.name : sliceOf(story.text, head.span).replace(/\s+/gu, ' ').trim()
}
